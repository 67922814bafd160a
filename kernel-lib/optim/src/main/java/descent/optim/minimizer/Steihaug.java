package descent.optim.minimizer;

import descent.optim.linalg.Vectors;
import descent.optim.objective.TwiceDifferentiable;
import java.util.Arrays;

/**
 * The subproblem by conjugate gradients, stopped at the boundary, where the curvature is negative, or where it is exact enough.
 *
 * <p>Each round lengthens p, so the first round that would leave the region ends on its boundary; along a direction with dᵀHd ≤ 0 the model falls without end, and p goes to the boundary too. Stops where the residual is at most min(½, √‖∇f‖)‖∇f‖. No
 * matrix is formed. Memory: four vectors.
 *
 * <p>Source: Steihaug, "The conjugate gradient method and trust regions in large scale optimization", 1983; Nocedal and Wright, algorithm 7.2.
 */
public record Steihaug() implements Subproblem {
    @Override
    public Solver start(TwiceDifferentiable f) {
        return new Rounds(f);
    }

    @Override
    public String toString() {
        return "Steihaug";
    }

    private static final class Rounds implements Solver {
        private final TwiceDifferentiable f;
        private final double[] residual;
        private final double[] d;
        private final double[] hd;
        private final double[] hp;
        private double[] x = {};
        private double[] gradient = {};
        private long products;

        Rounds(TwiceDifferentiable f) {
            this.f = f;
            int n = f.dimension();
            residual = new double[n];
            d = new double[n];
            hd = new double[n];
            hp = new double[n];
        }

        @Override
        public void at(double[] point, double[] itsGradient) {
            x = point;
            gradient = itsGradient;
        }

        @Override
        public double solve(double radius, double[] p) {
            int n = p.length;
            double norm = Vectors.norm(gradient);
            double enough = Math.min(0.5, Math.sqrt(norm)) * norm;
            Arrays.fill(p, 0);
            Arrays.fill(hp, 0);
            for (int i = 0; i < n; i++) {
                residual[i] = gradient[i];
                d[i] = -gradient[i];
            }
            double rr = norm * norm;
            for (int k = 0; k < 10 * n + 10 && Math.sqrt(rr) > enough; k++) {
                f.hessianVector(x, d, hd);
                products++;
                double curvature = Vectors.dot(d, hd);
                double tau = Sphere.exit(p, d, radius);
                double alpha = curvature > 0 ? Math.min(rr / curvature, tau) : tau;
                Vectors.axpy(alpha, d, p);
                Vectors.axpy(alpha, hd, hp);
                if (alpha == tau) break;
                Vectors.axpy(alpha, hd, residual);
                double next = Vectors.dot(residual, residual);
                double beta = next / rr;
                rr = next;
                for (int i = 0; i < n; i++) d[i] = beta * d[i] - residual[i];
            }
            return -(Vectors.dot(gradient, p) + Vectors.dot(p, hp) / 2);
        }

        @Override
        public long products() {
            return products;
        }
    }
}
