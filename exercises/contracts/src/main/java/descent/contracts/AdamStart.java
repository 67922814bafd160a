package descent.contracts;

/** Exercise {@code 07-adam}: Adam. */
@FunctionalInterface
public interface AdamStart {
    /**
     * Starts a run of Adam, whose t-th step (t = 1, 2, …) is, component by component,
     *
     * <pre>
     * m ← β₁m + (1 − β₁)g,   v ← β₂v + (1 − β₂)g²
     * θ ← θ − η·m̂/(√v̂ + ε)   with m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ)
     * </pre>
     *
     * <p>m and v start at 0. Runs do not share anything.
     *
     * @param n the number of parameters, at least 1
     * @param beta1 β₁ in [0, 1)
     * @param beta2 β₂ in [0, 1)
     * @param epsilon ε, at least 0; where it is 0, no v is
     */
    AdamStepper start(int n, double beta1, double beta2, double epsilon);
}
