package descent.contracts;

/** Exercise {@code 15-k-folds}: the training and test indices of every fold. */
@FunctionalInterface
public interface KFoldDivision {
    /**
     * Cuts shuffled samples into k folds.
     *
     * <p>The test indices of the folds are consecutive pieces of {@code order}, from its beginning to its end; if the pieces cannot
     * be equally long, the first ones have one index more. The training indices of a fold are all others, in the order in which they
     * stand in {@code order}.
     *
     * <p>Example: {@code folds({4, 0, 3, 1, 2}, 2)} is {@code {{{1, 2}, {4, 0, 3}}, {{4, 0, 3}, {1, 2}}}}.
     *
     * @param order the n samples 0, …, n − 1, shuffled; not modified
     * @param k the number of folds, from 2 to n
     * @return for every fold two arrays: the training indices and the test indices
     */
    int[][][] folds(int[] order, int k);
}
