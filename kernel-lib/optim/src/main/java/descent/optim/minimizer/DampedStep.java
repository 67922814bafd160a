package descent.optim.minimizer;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * The step of Levenberg–Marquardt for any radius, from one singular value decomposition JD⁻¹ = USVᵀ.
 *
 * <pre>
 * Dp(λ) = −V diag(s/(s² + λ)) Uᵀr,   φ(λ) = ‖Dp(λ)‖ − Δ
 * Newton's method on 1/φ: λ ← λ − (φ + Δ)/Δ · φ/φ′, until |φ| ≤ Δ/10
 * </pre>
 */
final class DampedStep {
    private final int n;
    private final double[] scale;
    private final double[] s;
    private final double[] b; // Uᵀr
    private final DMatrixRMaj vt;
    private double lambda;

    DampedStep(DMatrixRMaj jacobian, double[] scale, double[] r) {
        n = jacobian.numCols;
        int m = jacobian.numRows;
        this.scale = new double[n];
        DMatrixRMaj scaled = jacobian.copy();
        for (int j = 0; j < n; j++) {
            this.scale[j] = scale[j] > 0 ? scale[j] : 1; // a column of zeros moves nothing
            for (int i = 0; i < m; i++) scaled.set(i, j, scaled.get(i, j) / this.scale[j]);
        }
        SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(m, n, true, true, true);
        int rank = Math.min(m, n);
        s = new double[rank];
        b = new double[rank];
        vt = new DMatrixRMaj(rank, n);
        if (!svd.decompose(scaled)) {
            Arrays.fill(b, Double.NaN);
            return;
        }
        svd.getV(vt, true);
        DMatrixRMaj u = svd.getU(null, false);
        double[] singular = svd.getSingularValues();
        for (int k = 0; k < rank; k++) {
            s[k] = singular[k];
            for (int i = 0; i < m; i++) b[k] += u.get(i, k) * r[i];
        }
        double largest = 0;
        for (double one : s) largest = Math.max(largest, one);
        for (int k = 0; k < rank; k++) if (s[k] <= largest * Math.ulp(1.0) * Math.max(m, n)) s[k] = 0;
    }

    /** Writes p with ‖Dp‖ ≤ 1.1 radius. */
    void solve(double radius, double[] p) {
        lambda = 0;
        if (norm() > 1.1 * radius) {
            double gradientNorm = 0;
            for (int k = 0; k < s.length; k++) gradientNorm += s[k] * b[k] * s[k] * b[k];
            double upper = Math.sqrt(gradientNorm) / radius;
            double lower = 0;
            for (int round = 0; round < 50; round++) {
                double phi = norm() - radius;
                if (Math.abs(phi) <= 0.1 * radius) break;
                if (phi > 0) lower = lambda;
                else upper = lambda;
                lambda -= (phi + radius) / radius * phi / slope();
                if (!(lambda > lower && lambda < upper)) lambda = Math.max(0.001 * upper, Math.sqrt(lower * upper));
            }
        }
        Arrays.fill(p, 0);
        for (int k = 0; k < s.length; k++) {
            double along = -share(k);
            for (int j = 0; j < n; j++) p[j] += along * vt.get(k, j);
        }
        for (int j = 0; j < n; j++) p[j] /= scale[j];
    }

    /** Returns λ of the last step. */
    double lambda() {
        return lambda;
    }

    /** Returns ‖r‖² − ‖r + Jp‖² = Σ bₖ² (1 − (λ/(sₖ² + λ))²). */
    double predicted() {
        double sum = 0;
        for (int k = 0; k < s.length; k++) {
            if (s[k] == 0) continue;
            double left = lambda / (s[k] * s[k] + lambda);
            sum += b[k] * b[k] * (1 - left) * (1 + left);
        }
        return sum;
    }

    private double share(int k) {
        return s[k] == 0 ? 0 : s[k] * b[k] / (s[k] * s[k] + lambda);
    }

    private double norm() {
        double sum = 0;
        for (int k = 0; k < s.length; k++) sum += share(k) * share(k);
        return Math.sqrt(sum);
    }

    /** Returns φ′(λ) = −Σ share²/(s² + λ) / ‖Dp‖. */
    private double slope() {
        double sum = 0;
        for (int k = 0; k < s.length; k++) if (s[k] != 0) sum -= share(k) * share(k) / (s[k] * s[k] + lambda);
        return sum / norm();
    }
}
