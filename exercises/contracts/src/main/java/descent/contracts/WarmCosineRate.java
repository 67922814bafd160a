package descent.contracts;

/** Exercise {@code 09-warm-up-cosine}: a linear rise, then half a cosine. */
@FunctionalInterface
public interface WarmCosineRate {
    /**
     * The rate in force during update t.
     *
     * <pre>
     * t &lt; w        η_max (t + 1)/w, so that update w − 1 has η_max
     * w ≤ t &lt; T    half a cosine from η_max at update w − 1 down to η_min at update T − 1, the last one
     * T ≤ t        η_min
     * </pre>
     *
     * <p>Example with w = 5, T = 21, η_max = 1, η_min = 0.1: update 0 has 0.2, update 4 has 1, update 12 has 0.55, update 20 has 0.1.
     *
     * @param step t, at least 0; the first update is 0
     * @param warmUp w, at least 1
     * @param steps T, above w
     * @param highest η_max
     * @param lowest η_min, at least 0 and at most η_max
     */
    double rate(int step, int warmUp, int steps, double highest, double lowest);
}
