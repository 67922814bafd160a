package descent.optim.constrained;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Control;
import descent.optim.minimizer.Controlled;
import descent.optim.objective.Differentiable;
import descent.optim.run.Run;
import descent.optim.run.Status;
import java.util.Arrays;

/**
 * Walks on the Lagrangian: down in x, and up in the multipliers, or down there too to see it run away.
 *
 * <pre>
 * x ← x − η∇ₓL,   λ ← λ ± ηh(x),   μ ← max(0, μ ± ηg(x)),   all from the same old point
 * </pre>
 *
 * <p>The iterates that listeners see are (x, λ, μ) in one vector, their value is L and their gradient norm ‖(∇ₓL, h, max(0, g))‖. With ascent (+) the constrained minimum attracts where f is strongly convex and η small; with descent (−) L falls
 * without end. Slow: {@link AugmentedLagrangian} is the method to use.
 *
 * <p>Source: Arrow, Hurwicz and Uzawa, "Studies in linear and non-linear programming", 1958.
 *
 * @param stepSize η &gt; 0
 * @param ascends whether the multipliers go up
 * @param control what ends a run and who watches it
 */
public record DescentAscent(double stepSize, boolean ascends, Control control) implements Controlled<DescentAscent> {
    /** Checks the setting. */
    public DescentAscent {
        Require.positive("stepSize", stepSize);
    }

    /** Ascends in the multipliers. */
    public DescentAscent(double stepSize) {
        this(stepSize, true, Control.DEFAULT);
    }

    /** Returns the walk that goes down in the multipliers too. */
    public static DescentAscent downhillOnly(double stepSize) {
        return new DescentAscent(stepSize, false, Control.DEFAULT);
    }

    @Override
    public DescentAscent with(Control other) {
        return new DescentAscent(stepSize, ascends, other);
    }

    /** Walks from a copy of the start, multipliers 0. */
    public ConstrainedResult minimize(ConstrainedProblem problem, double[] start) {
        int n = problem.dimension();
        Vectors.length("start", start, n);
        int equalities = problem.equalities().size();
        int inequalities = problem.inequalities().size();
        double[] stacked = new double[n + equalities + inequalities];
        System.arraycopy(start, 0, stacked, 0, n);
        Run run = control.start(this, stacked);
        double[] all = run.x();
        double[] x = new double[n];
        double[] slope = new double[all.length];
        Lagrangian lagrangian = new Lagrangian(problem);
        double direction = ascends ? stepSize : -stepSize;
        while (true) {
            System.arraycopy(all, 0, x, 0, n);
            double[] gradient = new double[n];
            double value = lagrangian.valueAndGradient(x, multipliers(problem, all), gradient);
            run.evaluated(1);
            double square = Vectors.dot(gradient, gradient);
            for (int k = n; k < all.length; k++) {
                boolean equality = k < n + equalities;
                Differentiable c = equality
                        ? problem.equalities().get(k - n)
                        : problem.inequalities().get(k - n - equalities);
                slope[k] = c.value(x);
                double violation = equality ? slope[k] : Math.max(0, slope[k]);
                square += violation * violation;
            }
            if (run.visit(value, Math.sqrt(square)) != Status.RUNNING) break;
            if (run.iteration() == control.iterations()) {
                run.end(Status.ITERATION_LIMIT);
                break;
            }
            for (int i = 0; i < n; i++) all[i] -= stepSize * gradient[i];
            for (int k = n; k < all.length; k++) {
                all[k] += direction * slope[k];
                if (k >= n + equalities) all[k] = Math.max(0, all[k]);
            }
        }
        Multipliers last = multipliers(problem, all);
        return new ConstrainedResult(run.result(), last, KktReport.of(problem, x, last));
    }

    private static Multipliers multipliers(ConstrainedProblem problem, double[] all) {
        int n = problem.dimension();
        int split = n + problem.equalities().size();
        return Multipliers.of(Arrays.copyOfRange(all, n, split), Arrays.copyOfRange(all, split, all.length));
    }

    @Override
    public String toString() {
        return "DescentAscent[stepSize=" + stepSize + ", ascends=" + ascends + "]";
    }
}
