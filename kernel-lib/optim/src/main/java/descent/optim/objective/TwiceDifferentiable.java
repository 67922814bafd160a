package descent.optim.objective;

import org.ejml.data.DMatrixRMaj;

/** An objective with second derivatives: the Hessian H = ∇²f(x), as a matrix or only as its products. */
public interface TwiceDifferentiable extends Differentiable {
    /**
     * Writes H(x)·v.
     *
     * @param x n components, not modified
     * @param v n components, not modified
     * @param out n components, overwritten; none of the other two
     */
    void hessianVector(double[] x, double[] v, double[] out);

    /** Writes H(x), reshaping {@code out} to n × n; here column by column from n products. */
    default void hessian(double[] x, DMatrixRMaj out) {
        int n = dimension();
        out.reshape(n, n);
        double[] unit = new double[n];
        double[] column = new double[n];
        for (int j = 0; j < n; j++) {
            unit[j] = 1;
            hessianVector(x, unit, column);
            unit[j] = 0;
            for (int i = 0; i < n; i++) out.set(i, j, column[i]);
        }
    }

    /** Returns H(x) in a new matrix. */
    default DMatrixRMaj hessian(double[] x) {
        DMatrixRMaj out = new DMatrixRMaj(dimension(), dimension());
        hessian(x, out);
        return out;
    }
}
