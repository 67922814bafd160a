package descent.optim.minimizer;

import descent.optim.linalg.Require;
import org.ejml.data.DMatrixRMaj;

/**
 * The factorization P(A + E)Pᵀ = LDLᵀ of a symmetric matrix with a diagonal E ≥ 0 that is as small as makes A + E positive definite, and 0 where A is so already.
 *
 * <pre>
 * β² = max(max |aᵢᵢ|, max |aᵢⱼ|/√(n² − 1), ε),   i ≠ j
 * dⱼ = max(|cⱼⱼ|, (θⱼ/β)², δ),   θⱼ = maxᵢ |cᵢⱼ|
 * </pre>
 *
 * <p>Buffers are reused; not to be shared by threads. Cost: n³/6 multiplications.
 *
 * <p>Source: Gill, Murray and Wright, "Practical optimization", 1981, section 4.4.2.2; Nocedal and Wright, section 3.4.
 */
public final class ModifiedCholesky {
    private final int n;
    private final double[][] c; // below the diagonal c, left of column j L; rows in pivot order
    private final double[] diagonal;
    private final double[] d;
    private final int[] pivot;
    private final double[] work;
    private double added;

    /** For matrices of n rows. */
    public ModifiedCholesky(int n) {
        this.n = Require.atLeast(1, "n", n);
        c = new double[n][n];
        diagonal = new double[n];
        d = new double[n];
        pivot = new int[n];
        work = new double[n];
    }

    /** Factorizes A, of which the lower triangle is read; not modified. */
    public void factorize(DMatrixRMaj a) {
        double onDiagonal = 0;
        double beside = 0;
        for (int i = 0; i < n; i++) {
            pivot[i] = i;
            diagonal[i] = a.unsafe_get(i, i);
            onDiagonal = Math.max(onDiagonal, Math.abs(diagonal[i]));
            for (int j = 0; j < i; j++) {
                c[i][j] = c[j][i] = a.unsafe_get(i, j);
                beside = Math.max(beside, Math.abs(c[i][j]));
            }
        }
        double epsilon = Math.ulp(1.0);
        double delta = epsilon * Math.max(onDiagonal + beside, 1);
        double beta2 = Math.max(Math.max(onDiagonal, beside / Math.sqrt(Math.max(1, (double) n * n - 1))), epsilon);
        added = 0;
        for (int j = 0; j < n; j++) column(j, beta2, delta);
    }

    private void column(int j, double beta2, double delta) {
        int largest = j;
        for (int i = j + 1; i < n; i++) if (Math.abs(diagonal[i]) > Math.abs(diagonal[largest])) largest = i;
        if (largest != j) swap(j, largest);
        double[] row = c[j];
        for (int s = 0; s < j; s++) row[s] /= d[s]; // c becomes L
        double theta = 0;
        for (int i = j + 1; i < n; i++) {
            double sum = c[i][j];
            for (int s = 0; s < j; s++) sum -= row[s] * c[i][s];
            c[i][j] = sum;
            theta = Math.max(theta, Math.abs(sum));
        }
        d[j] = Math.max(Math.max(Math.abs(diagonal[j]), theta * theta / beta2), delta);
        added = Math.max(added, d[j] - diagonal[j]);
        for (int i = j + 1; i < n; i++) diagonal[i] -= c[i][j] * c[i][j] / d[j];
    }

    /** Exchanges rows and columns p &lt; q of what is not factorized yet, and the rows of what is. */
    private void swap(int p, int q) {
        int index = pivot[p];
        pivot[p] = pivot[q];
        pivot[q] = index;
        double value = diagonal[p];
        diagonal[p] = diagonal[q];
        diagonal[q] = value;
        double[] row = c[p];
        c[p] = c[q];
        c[q] = row;
        // Columns p and q of the rows from p on; entry (p, q) stays beside itself.
        for (int i = p; i < n; i++) {
            value = c[i][p];
            c[i][p] = c[i][q];
            c[i][q] = value;
        }
    }

    /** Returns the largest entry of E, 0 where A was positive definite to rounding. */
    public double added() {
        return added;
    }

    /** Writes the solution of (A + E)x = b; b is not modified and may be the same array as x. */
    public void solve(double[] b, double[] x) {
        for (int i = 0; i < n; i++) {
            double sum = b[pivot[i]];
            for (int s = 0; s < i; s++) sum -= c[i][s] * work[s];
            work[i] = sum;
        }
        for (int i = 0; i < n; i++) work[i] /= d[i];
        for (int i = n - 1; i >= 0; i--) for (int s = 0; s < i; s++) work[s] -= c[i][s] * work[i];
        for (int i = 0; i < n; i++) x[pivot[i]] = work[i];
    }
}
