package descent.contracts;

/**
 * A pair of multipliers, and by how much it violates the KKT conditions.
 *
 * @param up the number of the one that should grow, times its label
 * @param down the number of the one that should fall, times its label
 * @param size F[down] − F[up], at least 0
 */
public record Violation(int up, int down, double size) {}
