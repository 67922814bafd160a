package descent.contracts;

/** Exercise {@code 12-ista}: the lasso by proximal gradient steps. */
@FunctionalInterface
public interface ProximalLasso {
    /**
     * The {@code (w₁, …, w_d, c)} after so many steps of ISTA on {@code (1/2n) Σᵢ (yᵢ − xᵢᵀw − c)² + λ Σⱼ |wⱼ|}, from all zeros.
     * A step takes the gradient of the first part for all d + 1 parameters at once, then the proximal step of the penalty for the weights. The
     * intercept c is not penalized.
     *
     * <p>Example: {@code run({{1}, {3}}, {2, 8}, 0.5, 0.1, 2)} is {@code {1.775, 0.7}}.
     *
     * @param x n rows of d features, n and d at least 1; not modified
     * @param y n targets; not modified
     * @param lambda the strength λ, at least 0
     * @param stepSize η, above 0
     * @param steps how many steps, at least 0
     */
    double[] run(double[][] x, double[] y, double lambda, double stepSize, int steps);
}
