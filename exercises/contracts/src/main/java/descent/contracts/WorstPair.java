package descent.contracts;

/** Exercise {@code 18-worst-pair}: which two multipliers SMO should change, and whether it is done. */
@FunctionalInterface
public interface WorstPair {
    /**
     * The pair that violates the KKT conditions most.
     *
     * <p>{@code yᵢαᵢ} may grow if {@code yᵢ = 1} and {@code αᵢ < C}, or {@code yᵢ = −1} and {@code αᵢ > 0}; it may fall if {@code yᵢ = 1} and
     * {@code αᵢ > 0}, or {@code yᵢ = −1} and {@code αᵢ < C}. Of those that may grow take the one with the smallest F, of those that may fall the one
     * with the largest; the size is {@code F[down] − F[up]}, or 0 if that is negative.
     *
     * <p>Example: {@code find({0, 0, 1}, {1, -1, 1}, {-0.5, 0.25, 0.75}, 1)} is up = 0, down = 2, size 1.25.
     *
     * @param alpha n multipliers in [0, C]; not modified
     * @param y n labels, +1 or −1; not modified
     * @param f n numbers F, all different; not modified
     * @param c C, above 0
     */
    Violation find(double[] alpha, double[] y, double[] f, double c);
}
