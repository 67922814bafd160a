package descent.optim.linalg;

import java.util.Arrays;

/**
 * Powers of a symmetric positive definite matrix, A^p = V diag(λ^p) Vᵀ, by Jacobi's rotations.
 *
 * <p>Each rotation makes one entry beside the diagonal 0; after some sweeps over all of them the diagonal holds λ and the product of the rotations is V. Slower than other methods by a factor, accurate to the last digits, and it allocates nothing.
 * Buffers are reused; not to be shared by threads. Cost: O(n³) a sweep, usually six to ten sweeps.
 *
 * <p>Source: Golub and Van Loan, "Matrix computations", 4th edition, algorithms 8.5.1 and 8.5.3.
 */
public final class SymmetricPower {
    private static final int MOST_SWEEPS = 60;

    private final int n;
    private final double[] a;
    private final double[] v;

    /** For matrices of n rows. */
    public SymmetricPower(int n) {
        this.n = n;
        a = new double[n * n];
        v = new double[n * n];
    }

    /**
     * Writes A^p, row by row.
     *
     * @param matrix A, n × n, row by row, symmetric; not modified
     * @param out n × n, overwritten; NaN throughout where A is not finite or has a negative eigenvalue
     */
    public void compute(double[] matrix, double exponent, double[] out) {
        Arrays.fill(out, Double.NaN);
        if (!Vectors.finite(matrix)) return;
        System.arraycopy(matrix, 0, a, 0, n * n);
        Arrays.fill(v, 0);
        for (int i = 0; i < n; i++) v[i * n + i] = 1;
        for (int sweep = 0; sweep < MOST_SWEEPS && sweep(); sweep++) continue;
        Arrays.fill(out, 0);
        for (int k = 0; k < n; k++) {
            double power = Powers.of(a[k * n + k], exponent);
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++) out[i * n + j] += power * v[i * n + k] * v[j * n + k];
        }
    }

    /** Rotates every pair once and returns whether any was worth it. */
    private boolean sweep() {
        boolean changed = false;
        for (int p = 0; p < n - 1; p++)
            for (int q = p + 1; q < n; q++) {
                double beside = a[p * n + q];
                if (Math.abs(beside) <= 1e-17 * Math.sqrt(Math.abs(a[p * n + p] * a[q * n + q]))) continue;
                double tau = (a[q * n + q] - a[p * n + p]) / (2 * beside);
                double t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
                double c = 1 / Math.sqrt(1 + t * t);
                rotate(p, q, c, t * c);
                changed = true;
            }
        return changed;
    }

    private void rotate(int p, int q, double c, double s) {
        for (int k = 0; k < n; k++) {
            double kp = a[k * n + p];
            double kq = a[k * n + q];
            a[k * n + p] = c * kp - s * kq;
            a[k * n + q] = s * kp + c * kq;
        }
        for (int k = 0; k < n; k++) {
            double pk = a[p * n + k];
            double qk = a[q * n + k];
            a[p * n + k] = c * pk - s * qk;
            a[q * n + k] = s * pk + c * qk;
            double vp = v[k * n + p];
            double vq = v[k * n + q];
            v[k * n + p] = c * vp - s * vq;
            v[k * n + q] = s * vp + c * vq;
        }
        a[p * n + q] = 0;
        a[q * n + p] = 0;
    }
}
