package descent.contracts;

/** Exercise {@code 04-batch-gradient}: the gradient of half the mean squared error over a mini-batch. */
@FunctionalInterface
public interface BatchGradient {
    /**
     * The gradient at w of {@code 1/(2b) Σ (xᵢ·w − yᵢ)²}, the sum going over the b indices of the batch.
     *
     * <p>Example: {@code gradient({{1, 0}, {0, 2}, {1, 1}}, {1, 2, 0}, {2, 3}, {0, 2})} is {@code {3, 2.5}}.
     *
     * @param x N rows of d numbers, N and d at least 1; not modified
     * @param y N numbers; not modified
     * @param w d numbers; not modified
     * @param batch b indices into the rows, at least one; an index may come more than once and then counts as often; not modified
     * @return d numbers in a new array
     */
    double[] gradient(double[][] x, double[] y, double[] w, int[] batch);
}
