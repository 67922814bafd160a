package descent.optim.minimizer;

import descent.optim.linalg.Vectors;
import descent.optim.objective.Differentiable;
import java.util.Arrays;

/**
 * BFGS: learns the inverse Hessian from the changes of the gradient.
 *
 * <pre>
 * d = −H∇f,   s = xₖ₊₁ − xₖ,   y = ∇fₖ₊₁ − ∇fₖ,   ρ = 1/(yᵀs)
 * H ← (I − ρsyᵀ) H (I − ρysᵀ) + ρssᵀ
 * </pre>
 *
 * <p>H starts as I, scaled by yᵀs/yᵀy before the first update. A pair without yᵀs &gt; 0 is left out, which a Wolfe search never needs. Superlinear convergence; on a quadratic of n variables with exact searches n iterations. The step tried first is
 * 1, at the start 1/‖∇f‖₁. Memory: n² and three vectors. Cost per iteration: 4n² multiplications.
 *
 * <p>Source: Broyden, Fletcher, Goldfarb and Shanno, each 1970; Nocedal and Wright, algorithm 6.1 and equation 6.20.
 */
public record Bfgs() implements Direction<Differentiable> {
    @Override
    public LineSearch lineSearch() {
        return new StrongWolfe();
    }

    @Override
    public Finder start(Differentiable f) {
        return new InverseHessian(f.dimension());
    }

    @Override
    public String toString() {
        return "Bfgs";
    }

    private static final class InverseHessian implements Finder {
        private final int n;
        private final double[][] h;
        private final double[] s;
        private final double[] y;
        private final double[] hy;
        private boolean started;
        private boolean learnt;

        InverseHessian(int n) {
            this.n = n;
            h = new double[n][n];
            s = new double[n];
            y = new double[n];
            hy = new double[n];
            scaledIdentity(1);
        }

        private void scaledIdentity(double scale) {
            for (int i = 0; i < n; i++) {
                Arrays.fill(h[i], 0);
                h[i][i] = scale;
            }
        }

        @Override
        public double find(double[] x, double[] gradient, double[] direction) {
            if (started) learn(x, gradient);
            // Between two calls s and y hold −x and −∇f of the first.
            for (int i = 0; i < n; i++) {
                s[i] = -x[i];
                y[i] = -gradient[i];
            }
            started = true;
            for (int i = 0; i < n; i++) direction[i] = Vectors.dot(h[i], y);
            return learnt ? 1 : Math.min(1, 1 / Vectors.norm1(gradient));
        }

        private void learn(double[] x, double[] gradient) {
            Vectors.axpy(1, x, s);
            Vectors.axpy(1, gradient, y);
            double ys = Vectors.dot(y, s);
            double yy = Vectors.dot(y, y);
            if (!(ys > Math.ulp(1.0) * yy)) return;
            if (!learnt) scaledIdentity(ys / yy);
            learnt = true;
            for (int i = 0; i < n; i++) hy[i] = Vectors.dot(h[i], y);
            double rho = 1 / ys;
            double ss = rho * (1 + rho * Vectors.dot(y, hy));
            for (int i = 0; i < n; i++) {
                double[] row = h[i];
                double ofHy = ss * s[i] - rho * hy[i];
                double ofS = -rho * s[i];
                for (int j = 0; j < n; j++) row[j] += ofHy * s[j] + ofS * hy[j];
            }
        }

        @Override
        public boolean forget() {
            boolean something = learnt;
            scaledIdentity(1);
            started = false;
            learnt = false;
            return something;
        }
    }
}
