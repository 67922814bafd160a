package descent.contracts;

/** Exercise {@code 12-l2-step}: a gradient step with an L2 penalty. */
@FunctionalInterface
public interface DecayedStep {
    /**
     * The point after one step of gradient descent on {@code J(θ) + λ Σ θᵢ²}, in a new array.
     *
     * <p>Example: {@code step({1, 2}, {0.5, -1}, 0.1, 0.25)} is {@code {0.9, 2}}.
     *
     * @param theta θ before the step; not modified
     * @param gradient the gradient of J alone at θ; not modified
     * @param rate the learning rate η, above 0
     * @param lambda the strength λ of the penalty, at least 0
     */
    double[] step(double[] theta, double[] gradient, double rate, double lambda);
}
