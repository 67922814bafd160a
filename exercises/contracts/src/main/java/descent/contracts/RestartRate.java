package descent.contracts;

/** Exercise {@code 09-restarts}: cosine annealing with warm restarts, at any update. */
@FunctionalInterface
public interface RestartRate {
    /**
     * The rate in force during update t: half cosines one after the other, the first T₀ updates long, each μ times as long as the one
     * before.
     *
     * <pre>
     * η = η_min + (η_max − η_min)(1 + cos(π c/P))/2
     * </pre>
     *
     * <p>P is the length of the cosine that update t belongs to, c how many updates of it came before. So each restart has η_max.
     *
     * <p>Example with T₀ = 4, μ = 2, η_max = 1, η_min = 0: updates 0, 4 and 12 have 1, updates 2 and 8 have 0.5.
     *
     * @param step t, from 0 to 10¹²
     * @param firstPeriod T₀, at least 1
     * @param growth μ, at least 1
     * @param highest η_max
     * @param lowest η_min, at most η_max
     */
    double rate(long step, int firstPeriod, int growth, double highest, double lowest);
}
