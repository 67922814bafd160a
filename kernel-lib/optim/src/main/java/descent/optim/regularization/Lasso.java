package descent.optim.regularization;

/**
 * The lasso: least squares with the penalty α‖w‖₁, which makes coefficients exactly 0.
 *
 * <pre>
 * minimize (1/2n) Σ (yᵢ − xᵢᵀw − c)² + α‖w‖₁
 * </pre>
 *
 * <p>The objective is that of scikit-learn's {@code Lasso}; {@link LossScale} converts from others. All else as in {@link ElasticNetRegression} with ρ = 1.
 *
 * <p>Source: Tibshirani, "Regression shrinkage and selection via the lasso", 1996, in its penalised form.
 *
 * @param alpha α &gt; 0
 * @param intercept whether there is a c, never penalised
 * @param standardize whether features are divided by their standard deviations first
 * @param tolerance of the duality gap, relative to ‖y − ȳ‖²/n, usually 1e-8
 */
public record Lasso(double alpha, boolean intercept, boolean standardize, double tolerance) {
    /** Checks the settings. */
    public Lasso {
        elasticNet(alpha, intercept, standardize, tolerance);
    }

    /** With intercept, not standardised, to 1e-8. */
    public Lasso(double alpha) {
        this(alpha, true, false, 1e-8);
    }

    /** Returns the model for n rows of d features and n targets, which are not modified. */
    public LinearModel fit(double[][] x, double[] y) {
        return elasticNet(alpha, intercept, standardize, tolerance).fit(x, y);
    }

    /** Returns the solution for a prepared design, whose own kind counts, not this record's. */
    public SparseFit solve(Design design) {
        return elasticNet(alpha, intercept, standardize, tolerance).solve(design);
    }

    /** Returns the solutions for many alphas, to a relative gap of 1e-8. */
    public static RegularizationPath path(Design design, double[] alphas) {
        return elasticNet(1, true, false, 1e-8).path(design, alphas);
    }

    private static ElasticNetRegression elasticNet(
            double alpha, boolean intercept, boolean standardize, double tolerance) {
        return new ElasticNetRegression(alpha, 1, intercept, standardize, tolerance);
    }
}
