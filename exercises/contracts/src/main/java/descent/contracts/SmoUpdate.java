package descent.contracts;

/** Exercise {@code 18-smo-update}: the dual, solved exactly for two multipliers. */
@FunctionalInterface
public interface SmoUpdate {
    /**
     * The best α₁ and α₂ if all others stay:
     *
     * <pre>
     * α₂ ← α₂ + y₂(E₁ − E₂)/(K₁₁ + K₂₂ − 2K₁₂),  cut to [L, H]
     * y₁ ≠ y₂:  L = max(0, α₂ − α₁),      H = min(C, C + α₂ − α₁)
     * y₁ = y₂:  L = max(0, α₁ + α₂ − C),  H = min(C, α₁ + α₂)
     * α₁ ← α₁ + y₁y₂(α₂ before − α₂ after)
     * </pre>
     *
     * <p>Example: {@code update(0, 0, 1, -1, -1, 1, 2, 0, 2, 10)} is {@code α₁ = α₂ = 0.5}.
     *
     * @param alpha1 α₁ in [0, C]
     * @param alpha2 α₂ in [0, C]
     * @param y1 the first label, +1 or −1
     * @param y2 the second label, +1 or −1
     * @param error1 E₁ = f(x₁) − y₁
     * @param error2 E₂ = f(x₂) − y₂
     * @param k11 K(x₁, x₁)
     * @param k12 K(x₁, x₂)
     * @param k22 K(x₂, x₂), with k11 + k22 − 2·k12 above 0
     * @param c C, above 0
     */
    TwoMultipliers update(
            double alpha1,
            double alpha2,
            double y1,
            double y2,
            double error1,
            double error2,
            double k11,
            double k12,
            double k22,
            double c);
}
