package descent.contracts;

/** Exercise {@code 04-batch-variance}: how noisy the mean of a batch is. */
@FunctionalInterface
public interface BatchVariance {
    /**
     * The variance of the mean of b out of N numbers whose population variance (divided by N) is σ².
     *
     * <p>With replacement it is {@code σ²/b}, without it is {@code σ²/b · (N − b)/(N − 1)}. Example: {@code variance(4, 5, 2, false)} is
     * {@code 1.5}.
     *
     * @param variance σ², at least 0
     * @param population N, at least 2
     * @param batchSize b, from 1 to N
     * @param replacement whether an index may be drawn more than once
     */
    double variance(double variance, int population, int batchSize, boolean replacement);
}
