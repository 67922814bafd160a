package descent.contracts;

/** Exercise {@code 00-objective-value}: what the loop minimizes. */
@FunctionalInterface
public interface ObjectiveValue {
    /**
     * The mean squared error of a linear model plus the penalty {@code λ‖w‖²}: {@code J = (1/n) Σᵢ (xᵢ·w + b − yᵢ)² + λ‖w‖²}.
     *
     * <p>Example: {@code objective({{1, 2}, {3, 4}, {0, 1}}, {1, 2, 0.5}, {0.5, -1}, 0.5, 0.1)} is {@code 7.125}.
     *
     * @param x n rows, one for each example, of as many numbers as w has; n is at least 1; not modified
     * @param y the n targets; not modified
     * @param w the weights; not modified
     * @param b the intercept, which is not penalized
     * @param lambda the strength λ of the penalty, at least 0; no factor ½ is hidden in it
     */
    double objective(double[][] x, double[] y, double[] w, double b, double lambda);
}
