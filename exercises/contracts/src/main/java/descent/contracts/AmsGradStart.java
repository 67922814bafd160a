package descent.contracts;

/** Exercise {@code 07-amsgrad}: Adam whose denominator never shrinks. */
@FunctionalInterface
public interface AmsGradStart {
    /**
     * Starts a run of AMSGrad as the frameworks have it; its t-th step (t = 1, 2, …) is, component by component,
     *
     * <pre>
     * m ← β₁m + (1 − β₁)g,   v ← β₂v + (1 − β₂)g²,   u ← max(u, v)
     * θ ← θ − η·m̂/(√û + ε)   with m̂ = m/(1 − β₁ᵗ), û = u/(1 − β₂ᵗ)
     * </pre>
     *
     * <p>m, v and u start at 0. Runs do not share anything.
     *
     * @param n the number of parameters, at least 1
     * @param beta1 β₁ in [0, 1)
     * @param beta2 β₂ in [0, 1)
     * @param epsilon ε, at least 0; where it is 0, no u is
     */
    AdamStepper start(int n, double beta1, double beta2, double epsilon);
}
