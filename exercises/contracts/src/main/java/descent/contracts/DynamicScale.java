package descent.contracts;

/** Exercise {@code 22-loss-scaler}: dynamic loss scaling with clipping. */
@FunctionalInterface
public interface DynamicScale {
    /**
     * Makes a usable gradient of the gradient of S times the loss, and adapts S.
     *
     * <p>A gradient with a component that is infinite or NaN is bad: S is halved, the row of good ones ends, and there is nothing to use.
     * Any other is good: it is divided by S, then shortened to the length maxNorm if it is longer, and the row grows by one. When the row
     * reaches {@code interval}, S is doubled for the next loss, and the row begins anew at 0.
     *
     * <p>Example: with the state {@code {8, 0}}, an interval of 100 and maxNorm = 2.5, {@code use({24, 32}, …)} is {@code {1.5, 2}}, and
     * the state becomes {@code {8, 1}}.
     *
     * @param scaled not modified
     * @param state S and the number of good gradients in a row; changed in place
     * @param interval at least 1
     * @param maxNorm above 0
     * @return the gradient for the update in a new array, or an empty array if there is none
     */
    double[] use(double[] scaled, double[] state, int interval, double maxNorm);
}
