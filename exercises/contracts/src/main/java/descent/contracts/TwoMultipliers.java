package descent.contracts;

/**
 * The two multipliers of a step of SMO.
 *
 * @param alpha1 the new α₁
 * @param alpha2 the new α₂
 */
public record TwoMultipliers(double alpha1, double alpha2) {}
