package descent.optim.objective;

import descent.optim.data.Batch;
import descent.optim.linalg.Vectors;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Objectives with a penalty added, f + p, of the same kind as f.
 *
 * <p>In mini-batch training the whole penalty is in every batch, so that each batch's gradient estimates the gradient of the sum. The results keep one buffer each and are not to be shared by threads.
 */
public final class Penalized {
    private Penalized() {}

    /** Returns f + penalty. */
    public static Differentiable of(Differentiable f, Differentiable penalty) {
        return new Sum<>(f, penalty);
    }

    /** Returns f + penalty as a mean over f's terms. */
    public static FiniteSum terms(FiniteSum f, Differentiable penalty) {
        return new Terms(f, penalty);
    }

    /** Returns f + penalty with second derivatives. */
    public static TwiceDifferentiable twice(TwiceDifferentiable f, TwiceDifferentiable penalty) {
        return new Twice(f, penalty);
    }

    private static class Sum<F extends Differentiable, P extends Differentiable> implements Differentiable {
        final F f;
        final P penalty;
        final double[] buffer;

        Sum(F f, P penalty) {
            if (f.dimension() != penalty.dimension())
                throw new IllegalArgumentException("f and penalty must have the same dimension but have "
                        + f.dimension() + " and " + penalty.dimension());
            this.f = f;
            this.penalty = penalty;
            buffer = new double[f.dimension()];
        }

        @Override
        public final int dimension() {
            return buffer.length;
        }

        @Override
        public final double value(double[] x) {
            return f.value(x) + penalty.value(x);
        }

        @Override
        public final double valueAndGradient(double[] x, double[] gradient) {
            return f.valueAndGradient(x, gradient) + addPenalty(x, gradient);
        }

        final double addPenalty(double[] x, double[] gradient) {
            double value = penalty.valueAndGradient(x, buffer);
            Vectors.axpy(1, buffer, gradient);
            return value;
        }
    }

    private static final class Terms extends Sum<FiniteSum, Differentiable> implements FiniteSum {
        Terms(FiniteSum f, Differentiable penalty) {
            super(f, penalty);
        }

        @Override
        public int terms() {
            return f.terms();
        }

        @Override
        public double valueAndGradient(double[] x, Batch batch, double[] gradient) {
            return f.valueAndGradient(x, batch, gradient) + addPenalty(x, gradient);
        }
    }

    private static final class Twice extends Sum<TwiceDifferentiable, TwiceDifferentiable>
            implements TwiceDifferentiable {
        Twice(TwiceDifferentiable f, TwiceDifferentiable penalty) {
            super(f, penalty);
        }

        @Override
        public void hessianVector(double[] x, double[] v, double[] out) {
            f.hessianVector(x, v, out);
            penalty.hessianVector(x, v, buffer);
            Vectors.axpy(1, buffer, out);
        }

        @Override
        public void hessian(double[] x, DMatrixRMaj out) {
            f.hessian(x, out);
            CommonOps_DDRM.addEquals(out, penalty.hessian(x));
        }
    }
}
