package descent.optim.regularization;

/** Loops over the columns of a matrix that is stored column by column. Four columns at a time share what they read, and four sums at a time hide the latency of an addition. */
final class Columns {
    private Columns() {}

    /** Returns xᵀr of the column that begins at {@code at}. */
    static double dot(double[] x, int at, double[] r) {
        int n = r.length;
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            s0 += x[at + i] * r[i];
            s1 += x[at + i + 1] * r[i + 1];
            s2 += x[at + i + 2] * r[i + 2];
            s3 += x[at + i + 3] * r[i + 3];
        }
        for (; i < n; i++) s0 += x[at + i] * r[i];
        return (s0 + s1) + (s2 + s3);
    }

    /** Returns the product of the columns that begin at {@code a} and {@code b}. */
    static double dot(double[] x, int a, int b, int n) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            s0 += x[a + i] * x[b + i];
            s1 += x[a + i + 1] * x[b + i + 1];
            s2 += x[a + i + 2] * x[b + i + 2];
            s3 += x[a + i + 3] * x[b + i + 3];
        }
        for (; i < n; i++) s0 += x[a + i] * x[b + i];
        return (s0 + s1) + (s2 + s3);
    }

    /** Sets r ← r + c·x for the column that begins at {@code at}. */
    static void axpy(double c, double[] x, int at, double[] r) {
        for (int i = 0; i < r.length; i++) r[i] += c * x[at + i];
    }

    /** Writes xⱼᵀr of the listed columns to out[j]. */
    static void dots(double[] x, double[] r, int[] columns, int size, double[] out) {
        int n = r.length;
        int k = 0;
        for (; k + 3 < size; k += 4) {
            int a = columns[k] * n;
            int b = columns[k + 1] * n;
            int c = columns[k + 2] * n;
            int d = columns[k + 3] * n;
            double s0 = 0;
            double s1 = 0;
            double s2 = 0;
            double s3 = 0;
            for (int i = 0; i < n; i++) {
                double ri = r[i];
                s0 += x[a + i] * ri;
                s1 += x[b + i] * ri;
                s2 += x[c + i] * ri;
                s3 += x[d + i] * ri;
            }
            out[columns[k]] = s0;
            out[columns[k + 1]] = s1;
            out[columns[k + 2]] = s2;
            out[columns[k + 3]] = s3;
        }
        for (; k < size; k++) out[columns[k]] = dot(x, columns[k] * n, r);
    }
}
