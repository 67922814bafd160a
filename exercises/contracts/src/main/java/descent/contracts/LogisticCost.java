package descent.contracts;

/** Exercise {@code 03-logistic-loss}: the mean logistic loss of a linear model, for scores of any size. */
@FunctionalInterface
public interface LogisticCost {
    /**
     * {@code (1/n) Σᵢ log(1 + exp(−yᵢ·xᵢ·w))}, to a relative error of 1e-9 or less, however large the scores {@code xᵢ·w} are.
     *
     * <p>Example: {@code loss({{1, 2}}, {-1}, {0, 400})} is {@code 800}.
     *
     * @param x n rows, one for each example, n ≥ 1; not modified
     * @param y the labels, each −1 or 1; not modified
     * @param w the weights; not modified
     */
    double loss(double[][] x, double[] y, double[] w);
}
