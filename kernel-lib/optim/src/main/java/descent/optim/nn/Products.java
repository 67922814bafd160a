package descent.optim.nn;

/** The one matrix product of this package, blocked so that the inner loop runs over contiguous memory and vectorizes. */
final class Products {
    /** Rows of B that are used together, so that they stay in the cache while all rows of C pass by. */
    private static final int BLOCK = 64;

    private Products() {}

    /**
     * Adds a product, C ← C + A·B, with A m × k, B k × n, C m × n.
     *
     * <p>A[i, p] is {@code a[a0 + i·aRow + p·aColumn]}, so either A or its transpose can be given; rows of B and C are contiguous
     * and {@code bRow} and {@code cRow} apart. {@code c} is modified. Cost: m·k·n multiplications.
     */
    static void add(
            int m,
            int k,
            int n,
            double[] a,
            int a0,
            int aRow,
            int aColumn,
            double[] b,
            int b0,
            int bRow,
            double[] c,
            int c0,
            int cRow) {
        for (int from = 0; from < k; from += BLOCK) {
            int to = Math.min(k, from + BLOCK);
            for (int i = 0; i < m; i++) {
                int p = from;
                for (; p + 3 < to; p += 4) {
                    int at = a0 + i * aRow + p * aColumn;
                    addFourRows(
                            n,
                            a[at],
                            a[at + aColumn],
                            a[at + 2 * aColumn],
                            a[at + 3 * aColumn],
                            b,
                            b0 + p * bRow,
                            bRow,
                            c,
                            c0 + i * cRow);
                }
                for (; p < to; p++) addRow(n, a[a0 + i * aRow + p * aColumn], b, b0 + p * bRow, c, c0 + i * cRow);
            }
        }
    }

    private static void addFourRows(
            int n, double w0, double w1, double w2, double w3, double[] b, int b0, int bRow, double[] c, int c0) {
        int b1 = b0 + bRow;
        int b2 = b1 + bRow;
        int b3 = b2 + bRow;
        for (int j = 0; j < n; j++) c[c0 + j] += w0 * b[b0 + j] + w1 * b[b1 + j] + w2 * b[b2 + j] + w3 * b[b3 + j];
    }

    private static void addRow(int n, double w, double[] b, int b0, double[] c, int c0) {
        for (int j = 0; j < n; j++) c[c0 + j] += w * b[b0 + j];
    }

    /** Writes the transpose of an m × n matrix, Mᵀ. */
    static void transpose(int m, int n, double[] matrix, int from, double[] out) {
        for (int i = 0; i < m; i++) for (int j = 0; j < n; j++) out[j * m + i] = matrix[from + i * n + j];
    }

    /** Adds the sum of the rows of an m × n matrix to the n numbers from {@code to} on. */
    static void addRowSum(int m, int n, double[] matrix, double[] sum, int to) {
        for (int i = 0; i < m; i++) for (int j = 0; j < n; j++) sum[to + j] += matrix[i * n + j];
    }

    /** Writes the same n numbers, those from {@code from} on, into each of m rows. */
    static void repeat(int m, int n, double[] row, int from, double[] out) {
        for (int i = 0; i < m; i++) System.arraycopy(row, from, out, i * n, n);
    }
}
