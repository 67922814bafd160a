package descent.optim.svm;

import descent.optim.linalg.Vectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the kernel matrix, computed when asked for and kept while there is room; the row that was used longest ago goes first.
 *
 * <p>Samples can change places, so that those which still move stand in front and rows need not be longer than that. Not to be shared by threads.
 */
final class KernelRows {
    private final Kernel kernel;
    private final int n;
    private final double[][] samples;
    private final double[][] features; // feature f of all samples, for products a row at a time
    private final double[] squares;
    private final double[] diagonal;
    private final double[] @Nullable [] rows;
    private final int[] length;
    private final long[] used;
    private long clock;
    private int cached;
    private final int most;

    KernelRows(Kernel kernel, double[][] x, int megabytes) {
        this.kernel = kernel;
        n = x.length;
        samples = x.clone();
        int d = x[0].length;
        features = new double[d][n];
        squares = new double[n];
        for (int i = 0; i < n; i++) {
            Vectors.length("row " + i + " of x", x[i], d);
            for (int f = 0; f < d; f++) features[f][i] = x[i][f];
            squares[i] = Vectors.dot(x[i], x[i]);
        }
        diagonal = new double[n];
        for (int i = 0; i < n; i++) diagonal[i] = kernel.value(x[i], x[i]);
        rows = new double[n][];
        length = new int[n];
        used = new long[n];
        most = (int) Math.max(2, Math.min(n, megabytes * 1_000_000L / (8L * n)));
    }

    double diagonal(int i) {
        return diagonal[i];
    }

    /** Returns the diagonal, not to be modified. */
    double[] diagonal() {
        return diagonal;
    }

    /** Returns row i, of which at least the first entries are valid; only until two more rows are asked for. */
    double[] row(int i, int entries) {
        double[] row = rows[i];
        if (row == null) {
            row = cached < most ? new double[n] : evict(i);
            rows[i] = row;
            length[i] = 0;
            cached++;
        }
        used[i] = ++clock;
        if (length[i] < entries) {
            fill(i, row, length[i], entries);
            length[i] = entries;
        }
        return row;
    }

    private double[] evict(int asking) {
        int oldest = -1;
        for (int k = 0; k < n; k++)
            if (rows[k] != null && k != asking && (oldest < 0 || used[k] < used[oldest])) oldest = k;
        double[] row = rows[oldest];
        rows[oldest] = null;
        cached--;
        return row == null ? new double[n] : row;
    }

    private void fill(int i, double[] row, int from, int to) {
        if (!(kernel instanceof InnerProductKernel products)) {
            for (int t = from; t < to; t++) row[t] = kernel.value(samples[i], samples[t]);
            return;
        }
        java.util.Arrays.fill(row, from, to, 0);
        double[] x = samples[i];
        int f = 0;
        for (; f + 3 < x.length; f += 4) add(row, from, to, x, f);
        for (; f < x.length; f++) {
            double c = x[f];
            double[] feature = features[f];
            for (int t = from; t < to; t++) row[t] += c * feature[t];
        }
        products.transform(row, squares[i], squares, from, to);
    }

    private void add(double[] row, int from, int to, double[] x, int f) {
        double c0 = x[f];
        double c1 = x[f + 1];
        double c2 = x[f + 2];
        double c3 = x[f + 3];
        double[] f0 = features[f];
        double[] f1 = features[f + 1];
        double[] f2 = features[f + 2];
        double[] f3 = features[f + 3];
        for (int t = from; t < to; t++) row[t] += (c0 * f0[t] + c1 * f1[t]) + (c2 * f2[t] + c3 * f3[t]);
    }

    /** Lets samples i and j change places. */
    void swap(int i, int j) {
        if (i == j) return;
        double[] sample = samples[i];
        samples[i] = samples[j];
        samples[j] = sample;
        for (double[] feature : features) swap(feature, i, j);
        swap(squares, i, j);
        swap(diagonal, i, j);
        double[] row = rows[i];
        rows[i] = rows[j];
        rows[j] = row;
        int count = length[i];
        length[i] = length[j];
        length[j] = count;
        long time = used[i];
        used[i] = used[j];
        used[j] = time;
        int low = Math.min(i, j);
        int high = Math.max(i, j);
        for (int k = 0; k < n; k++) {
            double[] other = rows[k];
            if (other == null || length[k] <= low) continue;
            if (length[k] > high) swap(other, i, j);
            else length[k] = low;
        }
    }

    private static void swap(double[] a, int i, int j) {
        double c = a[i];
        a[i] = a[j];
        a[j] = c;
    }
}
