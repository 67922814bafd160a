package descent.contracts;

/** Exercise {@code 20-sophia-run}: Sophia with an estimate of the curvature now and then. */
@FunctionalInterface
public interface SophiaRun {
    /** A vector that belongs to a point. */
    @FunctionalInterface
    interface Field {
        /** The vector at θ, which is not modified. */
        double[] at(double[] theta);
    }

    /**
     * θ after some steps of Sophia, in a new array.
     *
     * <p>Step k = 0, 1, … takes the gradient g at θ, and, if k is a multiple of {@code every}, an estimate ĥ of the Hessian's diagonal at θ. Then m ← β₁m + (1 − β₁)g; h ← β₂h + (1 − β₂)ĥ in steps with an estimate, and else h stays; θ ← θ −
     * η·clip(m/max(h, 1e-12), −1, 1), component by component. m and h start at 0.
     *
     * <p>Example: with gradient 2θ and curvature 4, {@code run(gradient, curvature, {1}, 0.1, 0.5, 0.5, 2, 2)} is {@code {0.8775}}.
     *
     * @param gradient may be asked once a step
     * @param curvature may be asked once in {@code every} steps; of either sign
     * @param theta the start; not modified
     * @param rate η, above 0
     * @param beta1 β₁, in [0, 1)
     * @param beta2 β₂, in [0, 1)
     * @param every at least 1
     * @param steps at least 1
     */
    double[] run(
            Field gradient,
            Field curvature,
            double[] theta,
            double rate,
            double beta1,
            double beta2,
            int every,
            int steps);
}
