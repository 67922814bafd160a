package descent.optim.regularization;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;

/**
 * Ridge regression in closed form: by the normal equations for tall data, by their dual for wide data.
 *
 * <pre>
 * minimize ‖y − Xw − c‖² + α‖w‖²
 * w = (X̃ᵀX̃ + αI)⁻¹ X̃ᵀỹ              d ≤ n: a d × d system
 *   = X̃ᵀ(X̃X̃ᵀ + αI)⁻¹ ỹ              d &gt; n: an n × n system, the same w
 * </pre>
 *
 * <p>X̃ and ỹ are centred where there is an intercept, so it is not penalised. The objective is that of scikit-learn's {@code Ridge}, without 1/n and ½: for the mean (1/n)‖…‖² + λ‖w‖² take α = nλ, see {@link LossScale}. α = 0 is ordinary least squares and needs independent columns. In the singular directions of X̃ the coefficients are shrunk by s²/(s² + α). Both systems are
 * solved by Cholesky with one step of iterative refinement. Cost: min(n, d)·nd + min(n, d)³/6 multiplications.
 *
 * <p>Source: Hoerl and Kennard, "Ridge regression", 1970, equation (2.1); dual form: Saunders, Gammerman, Vovk, "Ridge regression learning algorithm in dual variables", 1998.
 *
 * @param alpha α ≥ 0
 * @param intercept whether there is a c
 * @param standardize whether features are divided by their standard deviations first
 */
public record Ridge(double alpha, boolean intercept, boolean standardize) {
    /** Checks α. */
    public Ridge {
        Require.nonNegative("alpha", alpha);
    }

    /** With intercept, not standardised. */
    public Ridge(double alpha) {
        this(alpha, true, false);
    }

    /**
     * Returns the model for n rows of d features and n targets, which are not modified.
     *
     * @throws IllegalArgumentException if α is so small that the system is singular in double precision
     */
    public LinearModel fit(double[][] x, double[] y) {
        return solve(Design.of(x, y, intercept, standardize));
    }

    /** Returns the solution for a prepared design, whose own kind counts, not this record's. */
    public LinearModel solve(Design design) {
        return design.model(design.columns <= design.rows ? primal(design) : dual(design));
    }

    private double[] primal(Design design) {
        int n = design.rows;
        int d = design.columns;
        double[] byRow = new double[n * d];
        for (int i = 0; i < n; i += 8) // eight entries fill a cache line of every column
        for (int j = 0; j < d; j++) for (int q = i; q < Math.min(n, i + 8); q++) byRow[q * d + j] = design.x[j * n + q];
        SymmetricSystem system = system(d, byRow, n);
        double[] w = new double[d];
        double[] r = design.y.clone();
        for (int refinement = 0; refinement < 2; refinement++) {
            double[] step = new double[d];
            for (int j = 0; j < d; j++) step[j] = Columns.dot(design.x, j * n, r) - alpha * w[j];
            system.solve(step);
            Vectors.axpy(1, step, w);
            for (int j = 0; j < d; j++) Columns.axpy(-step[j], design.x, j * n, r);
        }
        return w;
    }

    private double[] dual(Design design) {
        int n = design.rows;
        SymmetricSystem system = system(n, design.x, design.columns);
        double[] w = new double[design.columns];
        double[] r = design.y.clone();
        double[] u = new double[n];
        for (int refinement = 0; refinement < 2; refinement++) {
            double[] step = r.clone(); // r = ỹ − X̃w − αu, the residual of (X̃X̃ᵀ + αI)u = ỹ
            system.solve(step);
            Vectors.axpy(1, step, u);
            for (int j = 0; j < w.length; j++) w[j] = Columns.dot(design.x, j * n, u);
            for (int i = 0; i < n; i++) r[i] = design.y[i] - alpha * u[i];
            for (int j = 0; j < w.length; j++) Columns.axpy(-w[j], design.x, j * n, r);
        }
        return w;
    }

    private SymmetricSystem system(int m, double[] rows, int count) {
        SymmetricSystem system = new SymmetricSystem(m);
        system.addProducts(rows, count, null);
        system.addToDiagonal(alpha);
        if (!system.factor())
            throw new IllegalArgumentException(
                    "alpha must be larger where the columns are linearly dependent but was " + alpha);
        return system;
    }
}
