package descent.optim.linalg;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Powers of a symmetric positive definite matrix, A^p = V diag(λ^p) Vᵀ, with buffers that are reused.
 *
 * <p>Not to be shared by threads. Cost: O(n³).
 */
public final class SymmetricPower {
    private final int n;
    private final DMatrixRMaj copy;
    private final EigenDecomposition_F64<DMatrixRMaj> eigen;
    private final double[] power;

    /** For matrices of n rows. */
    public SymmetricPower(int n) {
        this.n = n;
        copy = new DMatrixRMaj(n, n);
        eigen = DecompositionFactory_DDRM.eig(n, true, true);
        power = new double[n];
    }

    /**
     * Writes A^p, row by row.
     *
     * @param a n × n, row by row, symmetric; not modified
     * @param out n × n, overwritten; NaN throughout where A is not finite or has an eigenvalue that is not positive
     */
    public void compute(double[] a, double exponent, double[] out) {
        System.arraycopy(a, 0, copy.data, 0, n * n);
        boolean usable = Vectors.finite(a) && eigen.decompose(copy);
        for (int k = 0; k < n; k++)
            power[k] = usable ? Math.pow(eigen.getEigenvalue(k).getReal(), exponent) : Double.NaN;
        Arrays.fill(out, usable ? 0 : Double.NaN);
        if (!usable) return;
        for (int k = 0; k < n; k++) {
            double[] v = eigen.getEigenVector(k).data;
            for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) out[i * n + j] += power[k] * v[i] * v[j];
        }
    }
}
