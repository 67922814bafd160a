package descent.optim.minimizer;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.Differentiable;

/**
 * L-BFGS: {@link Bfgs} from the last m pairs only, without ever forming a matrix.
 *
 * <pre>
 * q = ∇f
 * from the newest pair to the oldest:  αᵢ = ρᵢ sᵢᵀq,   q ← q − αᵢyᵢ
 * r = γq,  γ = sᵀy/yᵀy of the newest pair
 * from the oldest pair to the newest:  β = ρᵢ yᵢᵀr,    r ← r + sᵢ(αᵢ − β)
 * d = −r
 * </pre>
 *
 * <p>A pair is kept if yᵀs &gt; leastCurvature and yᵀs &gt; ε‖y‖². PyTorch's LBFGS is leastCurvature = 1e-10; with that {@link FixedStep} gives its steps without a line search, the first one lr·min(1, 1/‖∇f‖₁). With noisy gradients yᵀs loses its
 * meaning, and the method stalls. Memory: 2m + 2 vectors. Cost per iteration: about 4mn multiplications.
 *
 * <p>Source: Nocedal, "Updating quasi-Newton matrices with limited storage", 1980; Liu and Nocedal, "On the limited memory BFGS method for large scale optimization", 1989; Nocedal and Wright, algorithm 7.4.
 *
 * @param memory m ≥ 1, usually 3 to 20
 * @param leastCurvature ≥ 0, usually 0
 */
public record Lbfgs(int memory, double leastCurvature) implements Direction<Differentiable> {
    /** Checks the settings. */
    public Lbfgs {
        Require.atLeast(1, "memory", memory);
        Require.nonNegative("leastCurvature", leastCurvature);
    }

    /** Every pair with positive curvature is kept. */
    public Lbfgs(int memory) {
        this(memory, 0);
    }

    /** The last ten pairs. */
    public Lbfgs() {
        this(10);
    }

    @Override
    public LineSearch lineSearch() {
        return new StrongWolfe();
    }

    @Override
    public Pairs start(Differentiable f) {
        return new Pairs(f.dimension());
    }

    /** The last pairs of one run, and how many were kept and refused. */
    public final class Pairs implements Finder {
        private final double[][] s = new double[memory][0];
        private final double[][] y = new double[memory][0];
        private final double[] rho = new double[memory];
        private final double[] alpha = new double[memory];
        private final double[] previous;
        private final double[] previousGradient;
        private double[] spareS;
        private double[] spareY;
        private double gamma = 1;
        private int newest = -1;
        private int held;
        private long kept;
        private long refused;
        private boolean started;

        private Pairs(int n) {
            previous = new double[n];
            previousGradient = new double[n];
            spareS = new double[n];
            spareY = new double[n];
        }

        @Override
        public double find(double[] x, double[] gradient, double[] direction) {
            if (started) learn(x, gradient);
            started = true;
            System.arraycopy(x, 0, previous, 0, x.length);
            System.arraycopy(gradient, 0, previousGradient, 0, x.length);
            for (int i = 0; i < x.length; i++) direction[i] = -gradient[i];
            if (held == 0) return Math.min(1, 1 / Vectors.norm1(gradient));
            for (int k = 0, i = newest; k < held; k++, i = older(i)) {
                alpha[i] = rho[i] * Vectors.dot(s[i], direction);
                Vectors.axpy(-alpha[i], y[i], direction);
            }
            Vectors.scale(gamma, direction);
            for (int k = 0, i = oldest(); k < held; k++, i = newer(i)) {
                double beta = rho[i] * Vectors.dot(y[i], direction);
                Vectors.axpy(alpha[i] - beta, s[i], direction);
            }
            return 1;
        }

        private void learn(double[] x, double[] gradient) {
            double[] ds = spareS;
            double[] dy = spareY;
            for (int i = 0; i < x.length; i++) {
                ds[i] = x[i] - previous[i];
                dy[i] = gradient[i] - previousGradient[i];
            }
            double ys = Vectors.dot(dy, ds);
            double yy = Vectors.dot(dy, dy);
            if (!(ys > leastCurvature && ys > Math.ulp(1.0) * yy)) {
                refused++;
                return;
            }
            int at = newer(newest);
            // The arrays of the oldest pair take the next one.
            spareS = s[at].length == 0 ? new double[x.length] : s[at];
            spareY = y[at].length == 0 ? new double[x.length] : y[at];
            s[at] = ds;
            y[at] = dy;
            kept++;
            rho[at] = 1 / ys;
            gamma = ys / yy;
            newest = at;
            if (held < memory) held++;
        }

        private int newer(int i) {
            return i + 1 == memory ? 0 : i + 1;
        }

        private int older(int i) {
            return i == 0 ? memory - 1 : i - 1;
        }

        private int oldest() {
            int i = newest - held + 1;
            return i < 0 ? i + memory : i;
        }

        /** Returns how many pairs were good enough to keep. */
        public long kept() {
            return kept;
        }

        /** Returns how many pairs were refused because yᵀs was too small or negative. */
        public long refused() {
            return refused;
        }

        @Override
        public boolean forget() {
            boolean something = held > 0;
            held = 0;
            newest = -1;
            started = false;
            return something;
        }
    }
}
