package descent.optim.regularization;

import java.util.Arrays;

/** The Cholesky factor LLᵀ of a matrix to which rows are added at the end and from which any is taken out, at O(m²) each. L is kept column by column, so that the long loops run along one or two arrays and become vector instructions. */
final class GrowingCholesky {
    /** A new row counts as dependent on the others where its pivot is below this share of its diagonal. */
    private static final double DEPENDENT = 1e-11;

    private double[][] columns; // columns[j][i] = L_ij for i ≥ j
    private double[] rest;
    private int size;

    GrowingCholesky(int capacity) {
        columns = new double[Math.max(capacity, 8)][];
        for (int j = 0; j < columns.length; j++) columns[j] = new double[columns.length];
        rest = new double[columns.length];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** Appends the row k = (A_m0, …, A_m,m−1) with diagonal A_mm; returns false and does nothing if the matrix would be singular. */
    boolean append(double[] k, double diagonal) {
        if (size == columns.length) grow();
        System.arraycopy(k, 0, rest, 0, size);
        double pivot = diagonal;
        for (int j = 0; j < size; j++) {
            double[] column = columns[j];
            double v = rest[j] / column[j];
            rest[j] = v;
            pivot -= v * v;
            subtract(v, column, j + 1, size, rest);
        }
        if (!(pivot > DEPENDENT * diagonal)) return false;
        for (int j = 0; j < size; j++) columns[j][size] = rest[j];
        columns[size][size] = Math.sqrt(pivot);
        size++;
        return true;
    }

    private void grow() {
        int larger = 2 * columns.length;
        double[][] more = new double[larger][];
        for (int j = 0; j < larger; j++) more[j] = j < size ? Arrays.copyOf(columns[j], larger) : new double[larger];
        columns = more;
        rest = new double[larger];
    }

    /** Takes out row and column m: the rows below move up, and rotations of neighbouring columns make the factor triangular again. */
    void remove(int m) {
        for (int j = 0; j < size; j++) {
            int from = Math.max(m + 1, j);
            System.arraycopy(columns[j], from, columns[j], from - 1, size - from);
        }
        size--;
        for (int k = m; k < size; k++) {
            double a = columns[k][k];
            double b = columns[k + 1][k];
            double h = Math.hypot(a, b);
            rotate(a / h, b / h, columns[k], columns[k + 1], k, size);
        }
    }

    private static void rotate(double c, double s, double[] left, double[] right, int from, int to) {
        for (int i = from; i < to; i++) {
            double u = left[i];
            double v = right[i];
            left[i] = c * u + s * v;
            right[i] = c * v - s * u;
        }
    }

    /** Solves A x = b in place. */
    void solve(double[] b) {
        for (int j = 0; j < size; j++) {
            b[j] /= columns[j][j];
            subtract(b[j], columns[j], j + 1, size, b);
        }
        for (int j = size - 1; j >= 0; j--) b[j] = (b[j] - dot(columns[j], b, j + 1, size)) / columns[j][j];
    }

    private static void subtract(double c, double[] column, int from, int to, double[] out) {
        for (int i = from; i < to; i++) out[i] -= c * column[i];
    }

    private static double dot(double[] a, double[] b, int from, int to) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = from;
        for (; i + 3 < to; i += 4) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }
        for (; i < to; i++) s0 += a[i] * b[i];
        return (s0 + s1) + (s2 + s3);
    }
}
