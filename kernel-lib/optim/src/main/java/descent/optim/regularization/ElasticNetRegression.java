package descent.optim.regularization;

import descent.optim.linalg.Require;
import java.util.List;

/**
 * Elastic net regression, solved exactly on an active set.
 *
 * <pre>
 * minimize (1/2n) Σ (yᵢ − xᵢᵀw − c)² + αρ‖w‖₁ + α(1 − ρ)/2 ‖w‖²
 * </pre>
 *
 * <p>The objective and its α are those of scikit-learn's {@code ElasticNet}. The intercept is never penalised. With {@code standardize} the penalty acts on the coefficients of the standardised features, and the model comes back in the data's own units. The method ends where the duality gap is at most {@code tolerance}·‖y − ȳ‖²/n; it mostly ends near rounding,
 * because on the right support the problem is a linear system. Where active features are linearly dependent it falls back on {@link CoordinateDescent}.
 *
 * @param alpha α &gt; 0
 * @param l1Ratio ρ in (0, 1]; for 0 use {@link Ridge} with n·α
 * @param intercept whether there is a c
 * @param standardize whether features are divided by their standard deviations first
 * @param tolerance ≥ 0, usually 1e-8
 */
public record ElasticNetRegression(
        double alpha, double l1Ratio, boolean intercept, boolean standardize, double tolerance) {
    private static final int PASSES = 100_000;

    /** Checks the settings. */
    public ElasticNetRegression {
        Require.positive("alpha", alpha);
        Require.share("l1Ratio", l1Ratio);
        Require.nonNegative("tolerance", tolerance);
    }

    /** With intercept, not standardised, to 1e-8. */
    public ElasticNetRegression(double alpha, double l1Ratio) {
        this(alpha, l1Ratio, true, false, 1e-8);
    }

    /** Returns the model for n rows of d features and n targets, which are not modified. */
    public LinearModel fit(double[][] x, double[] y) {
        return solve(Design.of(x, y, intercept, standardize)).model();
    }

    /** Returns the solution for a prepared design, whose own kind counts, not this record's. */
    public SparseFit solve(Design design) {
        ActiveSet solver = new ActiveSet(design);
        double n = design.rows;
        boolean exact = solver.descendTo(n * alpha * l1Ratio, n * alpha * (1 - l1Ratio), tolerance * design.ySquare);
        return fit(design, solver, exact, alpha);
    }

    /**
     * Returns the solutions for many alphas, each from the one before.
     *
     * @param alphas positive, descending for speed; not modified; see {@link Design#alphas}
     */
    public RegularizationPath path(Design design, double[] alphas) {
        ActiveSet solver = new ActiveSet(design);
        double n = design.rows;
        SparseFit[] fits = new SparseFit[alphas.length];
        boolean exact = true;
        for (int k = 0; k < alphas.length; k++) {
            double strength = Require.positive("alphas[" + k + "]", alphas[k]);
            exact = exact
                    && solver.solve(n * strength * l1Ratio, n * strength * (1 - l1Ratio), tolerance * design.ySquare);
            fits[k] = exact
                    ? fit(design, solver, true, strength)
                    : polish(design, k == 0 ? new double[design.columns] : fits[k - 1].coefficients(), strength);
        }
        return new RegularizationPath(alphas, List.of(fits));
    }

    private SparseFit fit(Design design, ActiveSet solver, boolean exact, double strength) {
        if (!exact) return polish(design, solver.w, strength);
        double n = design.rows;
        return new SparseFit(design.model(solver.w), solver.w, solver.objective() / n, solver.gap() / n, List.of());
    }

    private SparseFit polish(Design design, double[] start, double strength) {
        int[] order = new int[design.columns];
        for (int j = 0; j < order.length; j++) order[j] = j;
        return new CoordinateDescent(strength, l1Ratio, tolerance, PASSES, true).solve(design, start, order);
    }
}
