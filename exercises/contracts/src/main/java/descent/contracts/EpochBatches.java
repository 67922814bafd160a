package descent.contracts;

/** Exercise {@code 04-epoch}: one pass over the data in random batches. */
@FunctionalInterface
public interface EpochBatches {
    /**
     * The indices 0 to n − 1 in random order, cut into batches of b; what is left over makes a last, shorter batch.
     *
     * <p>All orders are equally likely, and every call draws a new one. Shuffle as Fisher and Yates do: for i = n − 1 down
     * to 1, swap the elements i and {@code dice.below(i + 1)}. Example: with n = 5 and b = 2 there are batches of 2, 2 and 1 indices.
     *
     * @param n how many indices, at least 1
     * @param batchSize b, at least 1; it may be larger than n
     * @param dice where the order comes from
     */
    int[][] epoch(int n, int batchSize, Dice dice);
}
