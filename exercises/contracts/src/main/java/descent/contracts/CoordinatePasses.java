package descent.contracts;

/** Exercise {@code 12-coordinate-descent}: the lasso, one weight at a time. */
@FunctionalInterface
public interface CoordinatePasses {
    /**
     * The weights after so many passes of cyclic coordinate descent on {@code (1/2n) Σᵢ (yᵢ − xᵢᵀw)² + λ Σⱼ |wⱼ|}, from all zeros, without an
     * intercept. A pass goes through the weights in order and sets each to its best value while the others stay as they are. A column of
     * zeros keeps the weight 0.
     *
     * <p>Example: {@code run({{1, 1}, {1, 3}}, {3, 7}, 1, 1)} is {@code {4, 0.6}}; after two passes it is {@code {2.8, 1.08}}.
     *
     * @param x n rows of d features, n and d at least 1; not modified
     * @param y n targets; not modified
     * @param lambda the strength λ, at least 0
     * @param passes how many passes, at least 0
     */
    double[] run(double[][] x, double[] y, double lambda, int passes);
}
