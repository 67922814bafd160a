package descent.optim.geometry;

import descent.optim.objective.TwiceDifferentiable;
import org.ejml.data.DMatrixRMaj;

/** A symmetric matrix known only by its products: usually the Hessian at a point. */
@FunctionalInterface
public interface SymmetricOperator {
    /**
     * Writes Av.
     *
     * @param v not modified
     * @param out overwritten; not the same array
     */
    void apply(double[] v, double[] out);

    /** Returns the Hessian of f at x, which is copied. */
    static SymmetricOperator hessian(TwiceDifferentiable f, double[] x) {
        double[] at = x.clone();
        return (v, out) -> f.hessianVector(at, v, out);
    }

    /** Returns the operator of a matrix, which is not copied. */
    static SymmetricOperator of(DMatrixRMaj a) {
        return (v, out) -> {
            for (int i = 0; i < out.length; i++) {
                double sum = 0;
                for (int j = 0; j < v.length; j++) sum += a.get(i, j) * v[j];
                out[i] = sum;
            }
        };
    }
}
