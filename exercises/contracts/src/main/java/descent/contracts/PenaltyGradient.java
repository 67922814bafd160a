package descent.contracts;

/** Exercise {@code 12-penalty-gradient}: the slope of an elastic net penalty. */
@FunctionalInterface
public interface PenaltyGradient {
    /**
     * The gradient of {@code α(ρ Σ|wᵢ| + (1 − ρ) Σ wᵢ²)} in a new array; for a weight of exactly 0, where |w| has a kink, the
     * part of |w| is 0.
     *
     * <p>Example: {@code gradient({2, -1, 0}, 0.5, 0.25)} is {@code {1.625, -0.875, 0}}.
     *
     * @param w the weights; not modified
     * @param alpha the strength α, at least 0
     * @param ratio the share ρ of L1, in [0, 1]
     */
    double[] gradient(double[] w, double alpha, double ratio);
}
