package descent.contracts;

/** Exercise {@code 11-detector}: which gradients are ill. */
@FunctionalInterface
public interface GradientScan {
    /**
     * The state of each tensor's gradient; where several would fit, the first in the order of {@link GradientState}.
     *
     * <p>The norm is the root of the sum of the squares. Example: {@code {3, 4}} with the usual norm 5 is {@code FINE}, {@code {NaN, 1}} is
     * {@code NOT_FINITE}, {@code {}} is {@code MISSING}.
     *
     * @param gradients one array for each tensor; empty where there is no gradient; not modified
     * @param usual the usual norm of each tensor in this run, above 0; not modified
     * @return as long as {@code gradients}
     */
    GradientState[] scan(double[][] gradients, double[] usual);
}
