package descent.contracts;

/** Exercise {@code 20-softmax-fisher}: the Fisher matrix of softmax regression. */
@FunctionalInterface
public interface SoftmaxFisher {
    /**
     * The mean over the rows of {@code (diag(p) − ppᵀ) ⊗ xxᵀ}, where p is the softmax of the row's logits {@code Wx}: the labels are drawn from
     * the model.
     *
     * <p>The parameters are the entries of W, class by class: entry {@code (k·d + i, l·d + j)} belongs to {@code W[k][i]} and {@code W[l][j]}.
     *
     * <p>Example: with one row {@code {2}} and W = {{0}, {0}} it is {@code {{1, −1}, {−1, 1}}}.
     *
     * @param x n rows of d features, n ≥ 1; not modified
     * @param w W, K rows of d weights, K ≥ 2; not modified
     */
    double[][] fisher(double[][] x, double[][] w);
}
