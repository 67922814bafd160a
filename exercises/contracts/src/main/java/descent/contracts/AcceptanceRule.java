package descent.contracts;

/** Exercise {@code 23-accept}: Metropolis' rule. */
@FunctionalInterface
public interface AcceptanceRule {
    /**
     * Whether a move is accepted: always if the energy does not rise, else with probability {@code e^(−Δ/T)}, that is if {@code u} is below it.
     *
     * <p>Example: {@code accepts(1, 1, 0.36)} is true and {@code accepts(1, 1, 0.37)} is false, because e⁻¹ is 0.3679.
     *
     * @param change Δ, the new energy minus the old one
     * @param temperature T, at least 0; at 0 no rise is accepted
     * @param u a number that was drawn evenly from [0, 1)
     */
    boolean accepts(double change, double temperature, double u);
}
