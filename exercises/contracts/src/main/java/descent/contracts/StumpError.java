package descent.contracts;

/** Exercise {@code 15-weighted-stump}: the best question about one feature. */
@FunctionalInterface
public interface StumpError {
    /**
     * The smallest weighted error of a stump.
     *
     * <p>A stump has a threshold s, any number, and a sign a, −1 or 1: it answers a where x ≤ s and −a where x &gt; s. Its weighted error is
     * the sum of the weights of the samples whose answer is not their label. A threshold below or above all samples gives every
     * sample the same answer, which is allowed; equal numbers cannot be told apart.
     *
     * <p>Example: {@code least({2, 1, 3, 4}, {1, 1, -1, 1}, {1, 1, 3, 0.5})} is {@code 0.5}: s between 2 and 3, a = 1; the sample at 4 is missed.
     *
     * @param x the feature of n ≥ 1 samples, in any order; not modified
     * @param labels each −1 or 1; not modified
     * @param weights each at least 0, of any sum; not modified
     */
    double least(double[] x, int[] labels, double[] weights);
}
