package descent.contracts;

/**
 * A fixed rate and what it achieves.
 *
 * @param rate the rate η
 * @param factor the largest {@code |1 − ηλ|} over all curvatures: what the error is multiplied by per step, at worst
 */
public record FixedRate(double rate, double factor) {}
