package descent.optim.regularization;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A dense symmetric positive definite system, built from products of rows and solved by Cholesky.
 *
 * <p>The upper triangle is kept as one array per row, and every loop runs along rows with eight multipliers at a time: over different arrays with the same index the compiler makes vector instructions, over offsets into one array it does not.
 */
final class SymmetricSystem {
    private static final int BLOCK = 8;

    private final int m;
    private final double[][] u; // A, then U with UᵀU = A

    SymmetricSystem(int m) {
        this.m = m;
        u = new double[m][m];
    }

    /** Sets A ← A + Σ_k c_k v_k v_kᵀ, the v_k being the rows of v, one after another; a null c means ones. */
    void addProducts(double[] v, int count, double @Nullable [] c) {
        double[] f = new double[BLOCK];
        double[][] rows = new double[BLOCK][m];
        for (int k = 0; k < count; k += BLOCK) {
            int present = Math.min(BLOCK, count - k);
            for (int q = 0; q < BLOCK; q++) {
                if (q < present) System.arraycopy(v, (k + q) * m, rows[q], 0, m);
                else Arrays.fill(rows[q], 0);
            }
            for (int i = 0; i < m; i++) {
                for (int q = 0; q < BLOCK; q++) f[q] = q < present && c != null ? rows[q][i] * c[k + q] : rows[q][i];
                addEight(f, rows, 0, i, u[i]);
            }
        }
    }

    /** Sets out ← out + Σ f_q·rows[at + q] from component i on, four rows at a time. */
    private void addEight(double[] f, double[][] rows, int at, int i, double[] out) {
        addFour(f[0], f[1], f[2], f[3], rows[at], rows[at + 1], rows[at + 2], rows[at + 3], i, out);
        addFour(f[4], f[5], f[6], f[7], rows[at + 4], rows[at + 5], rows[at + 6], rows[at + 7], i, out);
    }

    private static void addFour(
            double f0,
            double f1,
            double f2,
            double f3,
            double[] a,
            double[] b,
            double[] c,
            double[] d,
            int i,
            double[] out) {
        for (int j = i; j < out.length; j++) out[j] += (f0 * a[j] + f1 * b[j]) + (f2 * c[j] + f3 * d[j]);
    }

    /** Sets A ← A + c·I. */
    void addToDiagonal(double c) {
        for (int i = 0; i < m; i++) u[i][i] += c;
    }

    /** Adds to one entry of the upper triangle, i ≤ j. */
    void add(int i, int j, double c) {
        u[i][j] += c;
    }

    /** Returns A_ij, before {@link #factor}. */
    double at(int i, int j) {
        return i <= j ? u[i][j] : u[j][i];
    }

    /** Sets out ← out + c·(column j of A), before {@link #factor}. */
    void addColumn(double c, int j, double[] out) {
        for (int i = 0; i < j; i++) out[i] += c * u[i][j];
        double[] row = u[j];
        for (int i = j; i < m; i++) out[i] += c * row[i];
    }

    /** Returns Σ A_ii, before {@link #factor}. */
    double trace() {
        double sum = 0;
        for (int i = 0; i < m; i++) sum += u[i][i];
        return sum;
    }

    /** Factors A in place; false where a pivot is not positive beyond rounding. */
    boolean factor() {
        double[] f = new double[BLOCK];
        double[] diagonal = new double[m];
        for (int i = 0; i < m; i++) diagonal[i] = u[i][i];
        for (int k = 0; k < m; k += BLOCK) {
            int end = Math.min(m, k + BLOCK);
            for (int i = k; i < end; i++) {
                double[] row = u[i];
                for (int q = k; q < i; q++) subtract(u[q][i], u[q], i, row);
                double pivot = row[i];
                if (!(pivot > 1e-14 * diagonal[i])) return false;
                double scale = 1 / Math.sqrt(pivot);
                for (int j = i; j < m; j++) row[j] *= scale;
            }
            for (int i = end; i < m; i++) { // only after a whole block: there is nothing behind a shorter one
                for (int q = 0; q < BLOCK; q++) f[q] = -u[k + q][i];
                addEight(f, u, k, i, u[i]);
            }
        }
        return true;
    }

    private static void subtract(double c, double[] row, int from, double[] out) {
        for (int j = from; j < out.length; j++) out[j] -= c * row[j];
    }

    /** Solves A x = b in place, after {@link #factor}. */
    void solve(double[] b) {
        for (int i = 0; i < m; i++) {
            b[i] /= u[i][i];
            subtract(b[i], u[i], i + 1, b);
        }
        for (int i = m - 1; i >= 0; i--) {
            double[] row = u[i];
            double sum = b[i];
            for (int j = i + 1; j < m; j++) sum -= row[j] * b[j];
            b[i] = sum / row[i];
        }
    }
}
