package descent.optim.regularization;

/**
 * A dense symmetric positive definite system, built from products of rows and solved by Cholesky.
 *
 * <p>The upper triangle is kept row by row, and every loop runs along rows with eight multipliers at a time, which the compiler turns into vector instructions.
 */
final class SymmetricSystem {
    private static final int BLOCK = 8;

    private final int m;
    private final double[] u; // A, then U with UᵀU = A; row i begins at i·m

    SymmetricSystem(int m) {
        this.m = m;
        u = new double[Math.multiplyExact(m, m)];
    }

    /** Sets A ← A + Σ_k c_k v_k v_kᵀ, the v_k being the rows of v; a null c means ones. */
    void addProducts(double[] v, int count, double @org.jspecify.annotations.Nullable [] c) {
        double[] f = new double[BLOCK];
        for (int k = 0; k < count; k += BLOCK) {
            int rows = Math.min(BLOCK, count - k);
            for (int i = 0; i < m; i++) {
                for (int q = 0; q < BLOCK; q++) f[q] = q < rows ? v[(k + q) * m + i] * (c == null ? 1 : c[k + q]) : 0;
                if (rows == BLOCK) addEight(f, v, k * m, i);
                else
                    for (int q = 0; q < rows; q++)
                        for (int j = i; j < m; j++) u[i * m + j] += f[q] * v[(k + q) * m + j];
            }
        }
    }

    private void addEight(double[] f, double[] v, int at, int i) {
        double f0 = f[0];
        double f1 = f[1];
        double f2 = f[2];
        double f3 = f[3];
        double f4 = f[4];
        double f5 = f[5];
        double f6 = f[6];
        double f7 = f[7];
        int row = i * m;
        int b1 = at + m;
        int b2 = b1 + m;
        int b3 = b2 + m;
        int b4 = b3 + m;
        int b5 = b4 + m;
        int b6 = b5 + m;
        int b7 = b6 + m;
        for (int j = i; j < m; j++)
            u[row + j] += (f0 * v[at + j] + f1 * v[b1 + j])
                    + (f2 * v[b2 + j] + f3 * v[b3 + j])
                    + (f4 * v[b4 + j] + f5 * v[b5 + j])
                    + (f6 * v[b6 + j] + f7 * v[b7 + j]);
    }

    /** Sets A ← A + c·I. */
    void addToDiagonal(double c) {
        for (int i = 0; i < m; i++) u[i * m + i] += c;
    }

    /** Adds to one entry of the upper triangle, i ≤ j. */
    void add(int i, int j, double c) {
        u[i * m + j] += c;
    }

    /** Returns A_ij, before {@link #factor}. */
    double at(int i, int j) {
        return i <= j ? u[i * m + j] : u[j * m + i];
    }

    /** Sets out ← out + c·(column j of A), before {@link #factor}. */
    void addColumn(double c, int j, double[] out) {
        for (int i = 0; i < j; i++) out[i] += c * u[i * m + j];
        for (int i = j; i < m; i++) out[i] += c * u[j * m + i];
    }

    /** Returns Σ A_ii, before {@link #factor}. */
    double trace() {
        double sum = 0;
        for (int i = 0; i < m; i++) sum += u[i * m + i];
        return sum;
    }

    /** Factors A in place; false where a pivot is not positive beyond rounding. */
    boolean factor() {
        double[] f = new double[BLOCK];
        double[] diagonal = new double[m];
        for (int i = 0; i < m; i++) diagonal[i] = u[i * m + i];
        for (int k = 0; k < m; k += BLOCK) {
            int end = Math.min(m, k + BLOCK);
            for (int i = k; i < end; i++) {
                for (int q = k; q < i; q++) {
                    double c = -u[q * m + i];
                    for (int j = i; j < m; j++) u[i * m + j] += c * u[q * m + j];
                }
                double pivot = u[i * m + i];
                if (!(pivot > 1e-14 * diagonal[i])) return false;
                double scale = 1 / Math.sqrt(pivot);
                for (int j = i; j < m; j++) u[i * m + j] *= scale;
            }
            if (end - k < BLOCK) break;
            for (int i = end; i < m; i++) {
                for (int q = 0; q < BLOCK; q++) f[q] = -u[(k + q) * m + i];
                addEight(f, u, k * m, i);
            }
        }
        return true;
    }

    /** Solves A x = b in place, after {@link #factor}. */
    void solve(double[] b) {
        for (int i = 0; i < m; i++) {
            double v = b[i] / u[i * m + i];
            b[i] = v;
            for (int j = i + 1; j < m; j++) b[j] -= v * u[i * m + j];
        }
        for (int i = m - 1; i >= 0; i--) {
            double sum = b[i];
            for (int j = i + 1; j < m; j++) sum -= u[i * m + j] * b[j];
            b[i] = sum / u[i * m + i];
        }
    }
}
