package descent.contracts;

/** Exercise {@code 08-adamw}: one update of AdamW. */
@FunctionalInterface
public interface AdamWStep {
    /**
     * Makes update number t, component by component, with β₁ = 0.9, β₂ = 0.999 and ε = 1e-8:
     *
     * <pre>
     * m ← β₁m + (1 − β₁)g,  v ← β₂v + (1 − β₂)g²
     * θ ← θ − ηλθ − η m̂/(√v̂ + ε)      with θ as it was before, m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ)
     * </pre>
     *
     * <p>λ counts as 0 where {@code decays} is false (biases). Example: the first step from θ = 2 with g = 3, η = 0.1, λ = 0.5 leads to 1.8 if
     * the component decays, else to 1.9.
     *
     * @param theta θ; modified
     * @param gradient g at θ; not modified
     * @param m the first moment, 0 before the first step; modified
     * @param v the second moment, 0 before the first step; modified
     * @param t the number of this step, 1 for the first
     * @param rate η, above 0
     * @param lambda λ, at least 0
     * @param decays which components decay; not modified
     */
    void step(
            double[] theta,
            double[] gradient,
            double[] m,
            double[] v,
            int t,
            double rate,
            double lambda,
            boolean[] decays);
}
