package descent.contracts;

/** Exercise {@code 15-out-of-bag}: how many samples a bootstrap sample leaves out. */
@FunctionalInterface
public interface OutOfBagShare {
    /**
     * The share of the samples 0, …, n − 1 that were not drawn.
     *
     * <p>Example: {@code share(5, {3, 0, 3, 3})} is {@code 0.6}: the samples 1, 2 and 4 were not drawn.
     *
     * @param n how many samples there are, at least 1
     * @param drawn the indices that were drawn, each from 0 to n − 1, some repeatedly; may be empty; not modified
     */
    double share(int n, int[] drawn);
}
