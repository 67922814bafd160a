package descent.contracts;

/** Exercise {@code 17-augmented}: the method of multipliers for one equality. */
@FunctionalInterface
public interface AugmentedLoop {
    /**
     * Repeats, from {@code λ = 0} and with the same ρ in each round:
     *
     * <pre>
     * x ← argmin f + λh + (ρ/2)h²
     * λ ← λ + ρh(x)
     * </pre>
     *
     * until {@code |h(x)| ≤ tolerance}, or the most rounds are done. The multiplier is updated in the last round too.
     *
     * <p>Example: for {@code min x²} with {@code h(x) = x − 1}, {@code ρ = 2} and the tolerance 0.3, the rounds are x = 0.5, λ = −1 and
     * x = 0.75, λ = −1.5; the answer is {@code {0.75}}, −1.5 and 2 rounds.
     *
     * @param solver answers with the argmin; asked once a round
     * @param constraint h; asked once a round
     * @param rho ρ, above 0
     * @param tolerance at least 0
     * @param most the most rounds, at least 1
     */
    AugmentedEnd solve(RoundSolver solver, ConstraintValue constraint, double rho, double tolerance, int most);
}
