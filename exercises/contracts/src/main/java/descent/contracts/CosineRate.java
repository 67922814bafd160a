package descent.contracts;

/** Exercise {@code 09-cosine}: half a cosine down to a floor. */
@FunctionalInterface
public interface CosineRate {
    /**
     * The rate in force during update t: {@code η_min + (η_max − η_min)(1 + cos(π t/T))/2} up to t = T, and η_min from then on.
     *
     * <p>Example: {@code rate(50, 100, 0.3, 0.1)} is {@code 0.2}.
     *
     * @param step t, at least 0; the first update is 0
     * @param steps T, at least 1
     * @param highest η_max
     * @param lowest η_min, at least 0 and at most η_max
     */
    double rate(int step, int steps, double highest, double lowest);
}
