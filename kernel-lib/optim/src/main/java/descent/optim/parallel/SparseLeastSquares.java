package descent.optim.parallel;

import descent.optim.data.Batch;
import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.Arrays;

/**
 * Half the mean squared error of a linear model with sparse rows, J(w) = (1/2n) Σᵢ (aᵢᵀw − yᵢ)².
 *
 * <p>Immutable; threads may share it. Cost of a term: its non-zero entries.
 */
public final class SparseLeastSquares implements SparseSum {
    private final int dimension;
    private final int[][] columns;
    private final double[][] entries;
    private final double[] y;

    /**
     * A system of n rows.
     *
     * @param dimension d ≥ 1
     * @param columns of each row, the indices of its non-zero entries, all different and from 0 to d − 1; copied
     * @param entries of each row, the numbers there; copied
     * @param y n numbers, copied
     */
    public SparseLeastSquares(int dimension, int[][] columns, double[][] entries, double[] y) {
        this.dimension = Require.atLeast(1, "dimension", dimension);
        Require.atLeast(1, "the number of rows", y.length);
        if (columns.length != y.length || entries.length != y.length)
            throw new IllegalArgumentException("there must be as many rows as targets, " + y.length + ", but there are "
                    + columns.length + " rows of columns and " + entries.length + " of entries");
        this.columns = new int[y.length][];
        this.entries = new double[y.length][];
        for (int i = 0; i < y.length; i++) {
            Vectors.length("row " + i + " of entries", entries[i], columns[i].length);
            int[] sorted = columns[i].clone();
            Arrays.sort(sorted);
            for (int k = 0; k < sorted.length; k++)
                if (sorted[k] < 0 || sorted[k] >= dimension || (k > 0 && sorted[k] == sorted[k - 1]))
                    throw new IllegalArgumentException("the columns of row " + i + " must be different and from 0 to "
                            + (dimension - 1) + " but were " + Arrays.toString(columns[i]));
            this.columns[i] = columns[i].clone();
            this.entries[i] = entries[i].clone();
        }
        this.y = y.clone();
    }

    @Override
    public int dimension() {
        return dimension;
    }

    @Override
    public int terms() {
        return y.length;
    }

    @Override
    public int touched(int term) {
        return columns[term].length;
    }

    @Override
    public int variable(int term, int k) {
        return columns[term][k];
    }

    @Override
    public double valueAndSlopes(int term, double[] values, double[] slopes) {
        double[] a = entries[term];
        double residual = -y[term];
        for (int k = 0; k < a.length; k++) residual += a[k] * values[k];
        for (int k = 0; k < a.length; k++) slopes[k] = residual * a[k];
        return residual * residual / 2;
    }

    @Override
    public double value(double[] w) {
        Vectors.length("w", w, dimension);
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double residual = residual(i, w);
            sum += residual * residual;
        }
        return sum / (2 * y.length);
    }

    @Override
    public double valueAndGradient(double[] w, Batch batch, double[] gradient) {
        Vectors.length("w", w, dimension);
        Vectors.length("gradient", gradient, dimension);
        Arrays.fill(gradient, 0);
        double sum = 0;
        for (int b = 0; b < batch.size(); b++) {
            int i = batch.index(b);
            double residual = residual(i, w);
            sum += residual * residual;
            for (int k = 0; k < columns[i].length; k++)
                gradient[columns[i][k]] += residual * entries[i][k] / batch.size();
        }
        return sum / (2 * batch.size());
    }

    private double residual(int i, double[] w) {
        double residual = -y[i];
        for (int k = 0; k < columns[i].length; k++) residual += entries[i][k] * w[columns[i][k]];
        return residual;
    }
}
