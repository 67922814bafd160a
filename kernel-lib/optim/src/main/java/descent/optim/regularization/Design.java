package descent.optim.regularization;

import descent.optim.linalg.Vectors;

/**
 * The data of a regression, as its methods want it: the matrix column by column, centred where there is an intercept, scaled where the model standardises.
 *
 * <p>Centring takes the intercept out of the problem, so no penalty touches it: with x̃ᵢ = xᵢ − x̄ and ỹ = y − ȳ, the best intercept is ȳ − x̄ᵀw. Standardising divides each column by its standard deviation (divisor n); a constant column keeps its scale. {@link #model} takes coefficients back to the original
 * units. Immutable; several fits may share one, and should, because making it costs a pass over the data.
 */
public final class Design {
    final int rows;
    final int columns;
    final double[] x; // column j begins at j·rows
    final double[] y;
    final double[] squares; // ‖x̃ⱼ‖²
    final double ySquare;
    private final double[] mean;
    private final double[] scale;
    private final double yMean;

    private Design(double[] x, int rows, double[] y, boolean intercept, boolean standardize) {
        this.x = x;
        this.rows = rows;
        this.y = y;
        columns = x.length / rows;
        mean = new double[columns];
        scale = Vectors.filled(columns, 1);
        squares = new double[columns];
        yMean = intercept ? mean(y, 0, rows) : 0;
        if (intercept) for (int i = 0; i < rows; i++) y[i] -= yMean;
        ySquare = Columns.dot(y, 0, y);
        for (int j = 0; j < columns; j++) prepare(j, intercept, standardize);
    }

    private void prepare(int j, boolean intercept, boolean standardize) {
        int at = j * rows;
        double m = intercept || standardize ? mean(x, at, rows) : 0;
        if (intercept) {
            mean[j] = m;
            for (int i = at; i < at + rows; i++) x[i] -= m;
        }
        squares[j] = Columns.dot(x, at, at, rows);
        if (!standardize) return;
        double variance = squares[j] / rows - (intercept ? 0 : m * m);
        if (!(variance > 1e-28 * m * m && variance > 0)) return;
        scale[j] = Math.sqrt(variance);
        for (int i = at; i < at + rows; i++) x[i] /= scale[j];
        squares[j] /= variance;
    }

    private static double mean(double[] x, int at, int n) {
        double sum = 0;
        for (int i = at; i < at + n; i++) sum += x[i];
        return sum / n;
    }

    /** Centred, not standardised: the usual one. x has n rows of d numbers; both are copied. */
    public static Design of(double[][] x, double[] y) {
        return of(x, y, true, false);
    }

    /**
     * Any of the four kinds.
     *
     * @param x n rows of d numbers, copied
     * @param y n numbers, copied
     * @param intercept whether the model has one: then everything is centred
     * @param standardize whether columns are divided by their standard deviations
     */
    public static Design of(double[][] x, double[] y, boolean intercept, boolean standardize) {
        if (x.length == 0) throw new IllegalArgumentException("x must have at least one row but has none");
        Vectors.length("y", y, x.length);
        return new Design(transposed(x), x.length, y.clone(), intercept, standardize);
    }

    private static double[] transposed(double[][] x) {
        int n = x.length;
        int d = x[0].length;
        double[] columns = new double[Math.multiplyExact(n, d)];
        for (int i = 0; i < n; i++) Vectors.length("row " + i + " of x", x[i], d);
        for (int from = 0; from < n; from += 8) { // eight rows fill a cache line of every column
            int to = Math.min(n, from + 8);
            for (int j = 0; j < d; j++) for (int i = from; i < to; i++) columns[j * n + i] = x[i][j];
        }
        return columns;
    }

    /** Returns n. */
    public int rows() {
        return rows;
    }

    /** Returns d. */
    public int columns() {
        return columns;
    }

    /** Returns the smallest α for which the lasso or elastic net has only zeros, max |x̃ⱼᵀỹ|/(nρ). */
    public double alphaMax(double l1Ratio) {
        double largest = 0;
        for (int j = 0; j < columns; j++) largest = Math.max(largest, Math.abs(Columns.dot(x, j * rows, y)));
        return largest / (rows * l1Ratio);
    }

    /** Returns alphas from {@link #alphaMax} down to that times {@code ratio}, equally spaced in their logarithm. */
    public double[] alphas(double l1Ratio, double ratio, int count) {
        double max = alphaMax(l1Ratio);
        double[] alphas = new double[count];
        for (int k = 0; k < count; k++) alphas[k] = max * Math.pow(ratio, count == 1 ? 0 : (double) k / (count - 1));
        return alphas;
    }

    /** Returns the model with these coefficients of the prepared columns, in the data's own units. */
    public LinearModel model(double[] w) {
        Vectors.length("w", w, columns);
        double[] coefficients = new double[columns];
        double intercept = yMean;
        for (int j = 0; j < columns; j++) {
            coefficients[j] = w[j] / scale[j];
            intercept -= mean[j] * coefficients[j];
        }
        return new LinearModel(coefficients, intercept);
    }

    /** Writes ỹ − X̃w. */
    void residual(double[] w, double[] r) {
        System.arraycopy(y, 0, r, 0, rows);
        for (int j = 0; j < columns; j++) if (w[j] != 0) Columns.axpy(-w[j], x, j * rows, r);
    }

    /** Returns x̃ⱼᵀ(ỹ − X̃w)/n: within ±α for every feature that the lasso leaves out, and α·sign(wⱼ) for the others. */
    public double correlation(int j, double[] w) {
        double[] r = new double[rows];
        residual(w, r);
        return Columns.dot(x, j * rows, r) / rows;
    }
}
