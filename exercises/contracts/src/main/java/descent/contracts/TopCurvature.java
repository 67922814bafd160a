package descent.contracts;

/** Exercise {@code 21-top-curvature}: power iteration with products from differences of gradients. */
@FunctionalInterface
public interface TopCurvature {
    /** The gradient of a function of several numbers. */
    @FunctionalInterface
    interface Gradient {
        /** The gradient at w, which is not modified, in a new array. */
        double[] at(double[] w);
    }

    /**
     * The estimate {@code vᵀHv} of the last round, where H is the Hessian at w. The first v is {@code start/‖start‖}; every round
     * forms {@code Hv ≈ (∇f(w + hv) − ∇f(w − hv))/2h}, and the next v is {@code Hv/‖Hv‖}. Where Hv is 0 the answer is 0.
     *
     * <p>Example: for {@code ∇f = {3w₁, w₂}} and the start {@code {1, 1}} it is 2 after one round and 2.8 after two.
     *
     * @param gradient ∇f, asked at most twice a round
     * @param w not modified
     * @param start not 0, of any length; not modified
     * @param h the step of the difference, positive
     * @param rounds from 1
     */
    double estimate(Gradient gradient, double[] w, double[] start, double h, int rounds);
}
