package descent.contracts;

/** Exercise {@code 08-lion}: one update of Lion. */
@FunctionalInterface
public interface LionStep {
    /**
     * Makes one update, component by component:
     *
     * <pre>
     * c = β₁m + (1 − β₁)g
     * θ ← θ − η(sign(c) + λθ)      sign(0) = 0
     * m ← β₂m + (1 − β₂)g          with the m from before
     * </pre>
     *
     * <p>Example: from θ = 2 and m = 0 with g = 5, η = 0.1, β₁ = 0.9, β₂ = 0.99 and λ = 0.5 it leads to θ = 1.8 and m = 0.05.
     *
     * @param theta θ; modified
     * @param gradient g at θ; not modified
     * @param m the momentum; modified
     * @param rate η, above 0
     * @param beta1 β₁ in [0, 1), for the step
     * @param beta2 β₂ in [0, 1), for the memory
     * @param lambda the weight decay λ, at least 0
     */
    void step(double[] theta, double[] gradient, double[] m, double rate, double beta1, double beta2, double lambda);
}
