package descent.contracts;

/** Exercise {@code 06-adagrad-step}: one update of AdaGrad. */
@FunctionalInterface
public interface AdaGradStep {
    /**
     * Makes one update, component by component: {@code G ← G + g²}, then {@code θ ← θ − η·g / √(G + ε)} with the new G.
     *
     * <p>Example: {@code step(θ = {1, 1}, g = {3, 0.1}, G = {16, 0}, 0.5, 0)} leaves {@code G = {25, 0.01}} and {@code θ = {0.7, 0.5}}.
     *
     * @param theta the parameters θ; modified
     * @param gradient the gradient g at θ, as long as θ; not modified
     * @param sums G, the sum of the squared gradients of each component so far; modified
     * @param rate the rate η, above 0
     * @param epsilon ε, at least 0; where it is 0, no component of the new G is 0
     */
    void step(double[] theta, double[] gradient, double[] sums, double rate, double epsilon);
}
