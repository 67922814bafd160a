package descent.optim.geometry;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Armijo;
import descent.optim.minimizer.Direction;
import descent.optim.minimizer.LineSearch;
import java.util.Arrays;

/**
 * The gradient preconditioned by the damped Gauss–Newton matrix, (G + λI)d = −∇f, solved by conjugate gradients with products alone: Hessian-free optimization.
 *
 * <p>G is positive semidefinite where the Hessian is not, so d always points downhill. For likelihoods it is the natural gradient. Each round costs about two gradients.
 *
 * <p>Source: Martens, "Deep learning via Hessian-free optimization", ICML 2010, section 4, without his preconditioner, mini-batches and adapted λ.
 *
 * @param damping λ &gt; 0
 * @param rounds the most rounds of conjugate gradients, ≥ 1
 * @param tolerance stops where the residual is at most this times ‖∇f‖, ≥ 0
 */
public record GaussNewtonCg(double damping, int rounds, double tolerance) implements Direction<NetworkCurvature> {
    /** Checks the settings. */
    public GaussNewtonCg {
        Require.positive("damping", damping);
        Require.atLeast(1, "rounds", rounds);
        Require.nonNegative("tolerance", tolerance);
    }

    /** At most 50 rounds, to a hundredth of the gradient. */
    public GaussNewtonCg(double damping) {
        this(damping, 50, 0.01);
    }

    @Override
    public LineSearch lineSearch() {
        return new Armijo();
    }

    @Override
    public Finder start(NetworkCurvature f) {
        int n = f.dimension();
        double[] residual = new double[n];
        double[] p = new double[n];
        double[] product = new double[n];
        return new Finder() {
            private long products;

            @Override
            public double find(double[] theta, double[] gradient, double[] direction) {
                Arrays.fill(direction, 0);
                System.arraycopy(gradient, 0, residual, 0, n);
                for (int i = 0; i < n; i++) p[i] = -gradient[i];
                double rr = Vectors.dot(residual, residual);
                double enough = tolerance * Math.sqrt(rr);
                for (int k = 0; k < rounds && Math.sqrt(rr) > enough; k++) {
                    f.gaussNewtonVector(theta, p, product);
                    products++;
                    Vectors.axpy(damping, p, product);
                    double alpha = rr / Vectors.dot(p, product);
                    Vectors.axpy(alpha, p, direction);
                    Vectors.axpy(alpha, product, residual);
                    double next = Vectors.dot(residual, residual);
                    for (int i = 0; i < n; i++) p[i] = next / rr * p[i] - residual[i];
                    rr = next;
                }
                return 1;
            }

            @Override
            public long products() {
                return products;
            }
        };
    }
}
