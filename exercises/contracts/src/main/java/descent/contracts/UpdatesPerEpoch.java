package descent.contracts;

/** Exercise {@code 04-updates-per-epoch}: how often the weights change in one pass over the data. */
@FunctionalInterface
public interface UpdatesPerEpoch {
    /**
     * The number of updates in an epoch, one for each batch; what is left over makes a last, shorter batch.
     *
     * <p>Example: {@code updates(1000, 64)} is 16.
     *
     * @param examples N, at least 1
     * @param batchSize b, at least 1; it may be larger than N
     */
    int updates(int examples, int batchSize);
}
