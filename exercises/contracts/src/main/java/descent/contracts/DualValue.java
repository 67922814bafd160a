package descent.contracts;

/** Exercise {@code 18-dual}: the lower bound. */
@FunctionalInterface
public interface DualValue {
    /**
     * The dual objective {@code Σᵢ αᵢ − ½ Σᵢⱼ αᵢαⱼyᵢyⱼKᵢⱼ}.
     *
     * <p>Example: {@code value({1, 2}, {1, -1}, {{2, 1}, {1, 3}})} is {@code 3 − ½(2 − 4 + 12) = -2}.
     *
     * @param alpha n multipliers; not modified
     * @param y n labels, +1 or −1; not modified
     * @param gram the n×n matrix K, symmetric; not modified
     */
    double value(double[] alpha, double[] y, double[][] gram);
}
