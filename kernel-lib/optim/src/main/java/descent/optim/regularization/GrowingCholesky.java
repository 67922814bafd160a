package descent.optim.regularization;

/** The Cholesky factor LLᵀ of a matrix to which rows are added at the end and from which any is taken out, at O(m²) each. Row i of L begins at i·capacity. */
final class GrowingCholesky {
    /** A new row counts as dependent on the others where its pivot is below this share of its diagonal. */
    private static final double DEPENDENT = 1e-11;

    private double[] l;
    private double[] row;
    private int capacity;
    private int size;

    GrowingCholesky(int capacity) {
        this.capacity = Math.max(capacity, 8);
        l = new double[this.capacity * this.capacity];
        row = new double[this.capacity];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    /** Appends the row k = (A_m0, …, A_m,m−1) with diagonal A_mm; returns false and does nothing if the matrix would be singular. */
    boolean append(double[] k, double diagonal) {
        if (size == capacity) grow();
        int at = size * capacity;
        double pivot = diagonal;
        for (int i = 0; i < size; i++) {
            double v = (k[i] - dot(l, i * capacity, l, at, i)) / l[i * capacity + i];
            l[at + i] = v;
            pivot -= v * v;
        }
        if (!(pivot > DEPENDENT * diagonal)) return false;
        l[at + size] = Math.sqrt(pivot);
        size++;
        return true;
    }

    private void grow() {
        int larger = capacity * 2;
        double[] copy = new double[larger * larger];
        for (int i = 0; i < size; i++) System.arraycopy(l, i * capacity, copy, i * larger, i + 1);
        l = copy;
        row = new double[larger];
        capacity = larger;
    }

    /** Takes out row and column m: the rows below move up, and rotations make the factor triangular again. */
    void remove(int m) {
        for (int i = m; i + 1 < size; i++) System.arraycopy(l, (i + 1) * capacity, l, i * capacity, i + 2);
        size--;
        for (int k = m; k < size; k++) {
            int at = k * capacity + k;
            double a = l[at];
            double b = l[at + 1];
            double h = Math.hypot(a, b);
            double c = a / h;
            double s = b / h;
            l[at] = h;
            for (int i = k + 1; i < size; i++) {
                int p = i * capacity + k;
                double u = l[p];
                double v = l[p + 1];
                l[p] = c * u + s * v;
                l[p + 1] = c * v - s * u;
            }
        }
    }

    /** Solves A x = b in place. */
    void solve(double[] b) {
        for (int i = 0; i < size; i++) b[i] = (b[i] - dot(l, i * capacity, b, 0, i)) / l[i * capacity + i];
        for (int i = size - 1; i >= 0; i--) {
            int at = i * capacity;
            double v = b[i] / l[at + i];
            b[i] = v;
            System.arraycopy(l, at, row, 0, i);
            for (int j = 0; j < i; j++) b[j] -= v * row[j];
        }
    }

    private static double dot(double[] a, int from, double[] b, int at, int n) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            s0 += a[from + i] * b[at + i];
            s1 += a[from + i + 1] * b[at + i + 1];
            s2 += a[from + i + 2] * b[at + i + 2];
            s3 += a[from + i + 3] * b[at + i + 3];
        }
        for (; i < n; i++) s0 += a[from + i] * b[at + i];
        return (s0 + s1) + (s2 + s3);
    }
}
