package descent.contracts;

/**
 * Where the method of multipliers ended.
 *
 * @param x the point of the last round
 * @param lambda the multiplier after the last round
 * @param rounds how many rounds there were
 */
public record AugmentedEnd(double[] x, double lambda, int rounds) {}
