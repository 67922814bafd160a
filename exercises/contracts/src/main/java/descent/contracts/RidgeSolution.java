package descent.contracts;

/** Exercise {@code 12-ridge}: least squares with an L2 penalty, in closed form. */
@FunctionalInterface
public interface RidgeSolution {
    /**
     * The {@code (w₁, …, w_d, c)} that minimizes {@code (1/n) Σᵢ (yᵢ − xᵢᵀw − c)² + λ Σⱼ wⱼ²}. The intercept c is not penalized.
     *
     * <p>Example: {@code solve({{1}, {2}, {6}}, {2, 3, 10}, 2)} is {@code {1.15, 1.55}}.
     *
     * @param x n rows of d features, n and d at least 1; d may be larger than n; not modified
     * @param y n targets; not modified
     * @param lambda the strength λ, above 0
     */
    double[] solve(double[][] x, double[] y, double lambda);
}
