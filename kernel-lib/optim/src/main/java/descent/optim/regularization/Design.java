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

    private Design(double[][] samples, double[] targets, boolean intercept, boolean standardize) {
        rows = samples.length;
        columns = samples[0].length;
        double[] means = intercept || standardize ? means(samples) : new double[columns];
        mean = intercept ? means : new double[columns];
        x = transposed(samples, mean);
        y = targets.clone();
        yMean = intercept ? mean(y) : 0;
        for (int i = 0; i < rows; i++) y[i] -= yMean;
        ySquare = Columns.dot(y, 0, y);
        scale = Vectors.filled(columns, 1);
        squares = new double[columns];
        for (int j = 0; j < columns; j++) squares[j] = Columns.dot(x, j * rows, j * rows, rows);
        if (standardize) for (int j = 0; j < columns; j++) standardize(j, means[j] - mean[j]);
    }

    /** Divides column j, whose mean is now {@code left}, by its standard deviation. */
    private void standardize(int j, double left) {
        double variance = squares[j] / rows - left * left;
        double m = mean[j] + left;
        if (!(variance > 1e-28 * m * m && variance > 0)) return;
        scale[j] = Math.sqrt(variance);
        for (int i = j * rows; i < (j + 1) * rows; i++) x[i] /= scale[j];
        squares[j] /= variance;
    }

    private static double mean(double[] y) {
        double sum = 0;
        for (double v : y) sum += v;
        return sum / y.length;
    }

    /** Adds row to row, so that no sum waits for itself. */
    private static double[] means(double[][] x) {
        double[] means = new double[x[0].length];
        for (double[] row : x) for (int j = 0; j < means.length; j++) means[j] += row[j];
        for (int j = 0; j < means.length; j++) means[j] /= x.length;
        return means;
    }

    /** Returns the columns of x less {@code shift}, one after the other: eight rows at a time, which fill a cache line of every column. */
    private static double[] transposed(double[][] x, double[] shift) {
        int n = x.length;
        int d = shift.length;
        double[] columns = new double[Math.multiplyExact(n, d)];
        int i = 0;
        for (; i + 7 < n; i += 8) {
            double[] r0 = x[i];
            double[] r1 = x[i + 1];
            double[] r2 = x[i + 2];
            double[] r3 = x[i + 3];
            double[] r4 = x[i + 4];
            double[] r5 = x[i + 5];
            double[] r6 = x[i + 6];
            double[] r7 = x[i + 7];
            for (int j = 0, at = i; j < d; j++, at += n) {
                double m = shift[j];
                columns[at] = r0[j] - m;
                columns[at + 1] = r1[j] - m;
                columns[at + 2] = r2[j] - m;
                columns[at + 3] = r3[j] - m;
                columns[at + 4] = r4[j] - m;
                columns[at + 5] = r5[j] - m;
                columns[at + 6] = r6[j] - m;
                columns[at + 7] = r7[j] - m;
            }
        }
        for (; i < n; i++) for (int j = 0; j < d; j++) columns[j * n + i] = x[i][j] - shift[j];
        return columns;
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
        for (int i = 0; i < x.length; i++) Vectors.length("row " + i + " of x", x[i], x[0].length);
        return new Design(x, y, intercept, standardize);
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
