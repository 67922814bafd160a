package descent.optim.constrained;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Control;
import descent.optim.minimizer.Controlled;
import descent.optim.run.Run;
import descent.optim.run.Status;
import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * The dual active-set method for strictly convex quadratic programs: starts from the minimum without inequalities and takes in one violated constraint after the other.
 *
 * <pre>
 * p = the most violated constraint, its multiplier μₚ = 0; until it is satisfied:
 *   Pd + Nᵀu = −gₚ,  Nd = 0                   N: the normals of the working set
 *   t₂ = violation / (−gₚᵀd)                  constraint p becomes active
 *   t₁ = min μⱼ/(−uⱼ) over uⱼ &lt; 0              multiplier j becomes 0
 *   x += td, μ += tu, μₚ += t,  t = min(t₁, t₂);  then p joins the working set, or j leaves it
 * </pre>
 *
 * <p>Every iterate is the minimum under its working set, with right multipliers, so the value rises until the point is feasible; no feasible start is needed, and where neither step is possible, or equalities contradict each other, the program has no feasible point (status NOT_FINITE).
 * Ends after finitely many iterations, usually about as many as there are active constraints. Cost per iteration: a system of n + |working set| rows, here solved anew.
 *
 * <p>Source: Goldfarb and Idnani, "A numerically stable dual method for solving strictly convex quadratic programs", 1983, section 3.
 *
 * @param tolerance a constraint counts as violated by more than this times the largest number in it, &gt; 0
 * @param control what ends a run and who watches it
 */
public record ActiveSetQp(double tolerance, Control control) implements Controlled<ActiveSetQp> {
    /** Checks the setting. */
    public ActiveSetQp {
        Require.positive("tolerance", tolerance);
    }

    /** Tolerance 1e-12, at most 10,000 iterations. */
    public ActiveSetQp() {
        this(1e-12, Control.DEFAULT.withIterations(10_000));
    }

    @Override
    public ActiveSetQp with(Control other) {
        return new ActiveSetQp(tolerance, other);
    }

    /**
     * Solves the program; its x need no start.
     *
     * @throws IllegalArgumentException if P is not positive definite
     */
    public ConstrainedResult minimize(QuadraticProgram program) {
        requirePositiveDefinite(program.p);
        int n = program.dimension();
        int equalities = program.equalities();
        Run run = control.start("ActiveSetQp", new double[n]);
        List<double[]> normals = new ArrayList<>(List.of(program.a));
        List<Integer> working = new ArrayList<>();
        double[] minus = program.q.clone();
        Vectors.scale(-1, minus);
        double[] first = new KktSystem(program.p, normals).solve(minus, program.b);
        double[] x = run.x();
        System.arraycopy(first, 0, x, 0, n);
        double[] lambda = new double[equalities];
        System.arraycopy(first, n, lambda, 0, equalities);
        double[] mu = new double[program.inequalities()];
        run.evaluated(1);
        boolean contradicts = program.missesEqualities(x);
        while (run.visit(program.value(x), contradicts ? Double.NaN : program.residual(x, lambda, mu))
                == Status.RUNNING) {
            int p = mostViolated(program, x, working);
            if (p < 0) {
                run.end(Status.GRADIENT_TOLERANCE);
                break;
            }
            if (run.iteration() == control.iterations()) {
                run.end(Status.ITERATION_LIMIT);
                break;
            }
            if (!takeIn(program, p, x, lambda, mu, normals, working)) {
                run.visit(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
                break;
            }
            run.evaluated(1);
        }
        return program.result(run.result(), lambda, mu);
    }

    private static void requirePositiveDefinite(double[][] p) {
        DMatrixRMaj matrix = new DMatrixRMaj(p);
        if (!DecompositionFactory_DDRM.chol(p.length, true).decompose(matrix))
            throw new IllegalArgumentException("p must be positive definite but is not: use InteriorPointQp");
    }

    private int mostViolated(QuadraticProgram program, double[] x, List<Integer> working) {
        int most = -1;
        double largest = 0;
        for (int j = 0; j < program.inequalities(); j++) {
            if (working.contains(j)) continue;
            double scale = Math.max(1, Math.abs(program.h[j]));
            for (int i = 0; i < x.length; i++) scale = Math.max(scale, Math.abs(program.g[j][i] * x[i]));
            double violation = Vectors.dot(program.g[j], x) - program.h[j];
            if (violation > tolerance * scale && violation > largest) {
                largest = violation;
                most = j;
            }
        }
        return most;
    }

    /** Satisfies constraint p, letting others go where their multipliers come to 0; answers whether that was possible. */
    private static boolean takeIn(
            QuadraticProgram program,
            int p,
            double[] x,
            double[] lambda,
            double[] mu,
            List<double[]> normals,
            List<Integer> working) {
        int n = x.length;
        double[] normal = program.g[p];
        double[] minus = normal.clone();
        Vectors.scale(-1, minus);
        while (true) {
            double[] both = new KktSystem(program.p, normals).solve(minus, new double[normals.size()]);
            double slope = 0;
            double size = 0;
            for (int i = 0; i < n; i++) {
                slope -= normal[i] * both[i];
                size += Math.abs(normal[i] * both[i]);
            }
            double violation = Vectors.dot(normal, x) - program.h[p];
            // slope is dᵀPd > 0, or rounding where p's normal depends on those of the working set.
            double full = slope > 1e-12 * size && size > 1e-300 ? violation / slope : Double.POSITIVE_INFINITY;
            double partial = Double.POSITIVE_INFINITY;
            int leaves = -1;
            for (int k = 0; k < working.size(); k++) {
                double u = both[n + lambda.length + k];
                if (!(u < 0)) continue;
                double t = mu[working.get(k)] / -u;
                if (t < partial) {
                    partial = t;
                    leaves = k;
                }
            }
            double t = Math.min(full, partial);
            if (!(t < Double.POSITIVE_INFINITY)) return false;
            if (full < Double.POSITIVE_INFINITY) for (int i = 0; i < n; i++) x[i] += t * both[i];
            for (int k = 0; k < lambda.length; k++) lambda[k] += t * both[n + k];
            for (int k = 0; k < working.size(); k++)
                mu[working.get(k)] = Math.max(0, mu[working.get(k)] + t * both[n + lambda.length + k]);
            mu[p] += t;
            if (full <= partial) {
                normals.add(normal);
                working.add(p);
                return true;
            }
            mu[working.get(leaves)] = 0;
            working.remove(leaves);
            normals.remove(lambda.length + leaves);
        }
    }

    @Override
    public String toString() {
        return "ActiveSetQp[tolerance=" + tolerance + "]";
    }
}
