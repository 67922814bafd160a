package descent.optim.minimizer;

import descent.optim.linalg.Vectors;
import descent.optim.objective.TwiceDifferentiable;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * The subproblem along a path of two straight legs: from 0 to the minimizer of the model along −∇f, and from there to Newton's step.
 *
 * <pre>
 * pᵁ = −(∇fᵀ∇f / ∇fᵀH∇f) ∇f,   pᴮ = −H⁻¹∇f
 * </pre>
 *
 * <p>Along the path the model falls and ‖p‖ grows, so the answer is where it leaves the region, or pᴮ. Where H is not positive definite there is no such path, and a multiple of I is added until it is; {@link Steihaug} makes more of
 * negative curvature. Cost: one Hessian and n³/6 multiplications per point, little per radius.
 *
 * <p>Source: Powell, "A hybrid method for nonlinear equations", 1970; Nocedal and Wright, equation 4.16 and algorithm 3.3.
 */
public record Dogleg() implements Subproblem {
    @Override
    public Solver start(TwiceDifferentiable f) {
        return new Legs(f);
    }

    @Override
    public String toString() {
        return "Dogleg";
    }

    private static final class Legs implements Solver {
        private final TwiceDifferentiable f;
        private final LinearSolverDense<DMatrixRMaj> cholesky;
        private final DMatrixRMaj hessian;
        private final double[] newton;
        private final double[] product;
        private double[] gradient = {};
        private double norm;
        private double curvature;
        private long products;

        Legs(TwiceDifferentiable f) {
            this.f = f;
            int n = f.dimension();
            cholesky = LinearSolverFactory_DDRM.chol(n);
            hessian = new DMatrixRMaj(n, n);
            newton = new double[n];
            product = new double[n];
        }

        @Override
        public void at(double[] x, double[] itsGradient) {
            gradient = itsGradient;
            norm = Vectors.norm(gradient);
            f.hessian(x, hessian);
            products += x.length;
            makeDefinite();
            curvature = times(gradient);
            cholesky.solve(DMatrixRMaj.wrap(newton.length, 1, gradient), DMatrixRMaj.wrap(newton.length, 1, newton));
            Vectors.scale(-1, newton);
        }

        /** Adds τI, τ doubling from the least that the diagonal asks for, until the Cholesky factorization exists. */
        private void makeDefinite() {
            int n = newton.length;
            double least = Double.POSITIVE_INFINITY;
            double largest = 0;
            for (int i = 0; i < n; i++) {
                least = Math.min(least, hessian.get(i, i));
                largest = Math.max(largest, Math.abs(hessian.get(i, i)));
            }
            double beta = 1e-3 * Math.max(largest, Double.MIN_NORMAL);
            double shift = least > 0 ? 0 : beta - least;
            double added = 0;
            for (int round = 0; round < 60; round++) {
                for (int i = 0; i < n; i++) hessian.add(i, i, shift - added);
                added = shift;
                if (cholesky.setA(hessian.copy())) return;
                shift = Math.max(2 * shift, beta);
            }
        }

        /** Writes Hv and returns vᵀHv. */
        private double times(double[] v) {
            CommonOps_DDRM.mult(
                    hessian, DMatrixRMaj.wrap(v.length, 1, v), DMatrixRMaj.wrap(product.length, 1, product));
            return Vectors.dot(v, product);
        }

        @Override
        public double solve(double radius, double[] step) {
            if (Vectors.norm(newton) <= radius) System.arraycopy(newton, 0, step, 0, step.length);
            else {
                double along = norm * norm / curvature;
                double share = Math.min(along, radius / norm);
                for (int i = 0; i < step.length; i++) step[i] = -share * gradient[i];
                if (along * norm < radius) {
                    for (int i = 0; i < step.length; i++) product[i] = newton[i] - step[i];
                    Vectors.axpy(Sphere.exit(step, product, radius), product, step);
                }
            }
            return -(Vectors.dot(gradient, step) + times(step) / 2);
        }

        @Override
        public long products() {
            return products;
        }
    }
}
