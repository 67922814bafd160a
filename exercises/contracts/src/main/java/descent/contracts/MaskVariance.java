package descent.contracts;

/** Exercise {@code 14-mask-variance}: how much dropout makes a unit tremble. */
@FunctionalInterface
public interface MaskVariance {
    /**
     * The variance of a unit behind inverted dropout, over all masks: it is 0 with probability p, else {@code h / (1 − p)}.
     *
     * <p>Example: {@code of(2, 0.5)} is {@code 4}: the unit is 0 or 4, with the mean 2.
     *
     * @param h the unit's value, any number
     * @param p the probability to drop, at least 0 and below 1
     */
    double of(double h, double p);
}
