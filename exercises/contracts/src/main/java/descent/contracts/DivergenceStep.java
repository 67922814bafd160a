package descent.contracts;

/** Exercise {@code 24-trust-step}: a natural-gradient step of a softmax policy that goes as far as a divergence allows. */
@FunctionalInterface
public interface DivergenceStep {
    /**
     * {@code θ + c·A}, with c the first of √(2δ/Var_π(A))·½ʲ, j = 0, 1, …, for which KL(π_old ‖ π_new) ≤ δ; θ itself, in a
     * new array, if the variance is 0.
     *
     * <p>Example: {@code step({0, 0}, {1, -1}, 0.08)} is {@code {0.4, -0.4}}.
     *
     * @param theta of π_old, the softmax of θ; not modified
     * @param advantages A, of any mean; not modified
     * @param delta δ above 0
     */
    double[] step(double[] theta, double[] advantages, double delta);
}
