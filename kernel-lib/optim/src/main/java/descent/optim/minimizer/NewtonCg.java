package descent.optim.minimizer;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.TwiceDifferentiable;
import java.util.Arrays;

/**
 * Newton's direction found only as exactly as it is worth, by conjugate gradients on Hd = −∇f with Hessian-vector products: no matrix is formed.
 *
 * <pre>
 * stop where ‖Hd + ∇f‖ ≤ min(½, √‖∇f‖) ‖∇f‖      superlinear convergence
 * stop where pᵀHp ≤ 0: take d so far, or −∇f in the first round
 * </pre>
 *
 * <p>Memory: three vectors. Cost per iteration: one product per round, rarely more than some tens.
 *
 * <p>Source: Dembo and Steihaug, "Truncated-Newton algorithms for large-scale unconstrained optimization", 1983; Nocedal and Wright, algorithm 7.1.
 *
 * @param rounds the most rounds of conjugate gradients per iteration, ≥ 1; usually not the limit
 */
public record NewtonCg(int rounds) implements Direction<TwiceDifferentiable> {
    /** Checks the setting. */
    public NewtonCg {
        Require.atLeast(1, "rounds", rounds);
    }

    /** At most 200 rounds. */
    public NewtonCg() {
        this(200);
    }

    @Override
    public LineSearch lineSearch() {
        return new Armijo();
    }

    @Override
    public Finder start(TwiceDifferentiable f) {
        return new ConjugateGradients(f);
    }

    private final class ConjugateGradients implements Finder {
        private final TwiceDifferentiable f;
        private final double[] residual;
        private final double[] p;
        private final double[] hp;
        private long products;

        ConjugateGradients(TwiceDifferentiable f) {
            this.f = f;
            residual = new double[f.dimension()];
            p = new double[f.dimension()];
            hp = new double[f.dimension()];
        }

        @Override
        public double find(double[] x, double[] gradient, double[] direction) {
            double norm = Vectors.norm(gradient);
            double enough = Math.min(0.5, Math.sqrt(norm)) * norm;
            System.arraycopy(gradient, 0, residual, 0, x.length);
            for (int i = 0; i < x.length; i++) p[i] = -gradient[i];
            Arrays.fill(direction, 0);
            double rr = Vectors.dot(residual, residual);
            for (int k = 0; k < rounds; k++) {
                f.hessianVector(x, p, hp);
                products++;
                double curvature = Vectors.dot(p, hp);
                if (!(curvature > 0)) {
                    if (k == 0) System.arraycopy(p, 0, direction, 0, x.length);
                    break;
                }
                double alpha = rr / curvature;
                Vectors.axpy(alpha, p, direction);
                Vectors.axpy(alpha, hp, residual);
                double next = Vectors.dot(residual, residual);
                if (Math.sqrt(next) <= enough) break;
                double beta = next / rr;
                rr = next;
                for (int i = 0; i < p.length; i++) p[i] = beta * p[i] - residual[i];
            }
            return 1;
        }

        @Override
        public long products() {
            return products;
        }
    }
}
