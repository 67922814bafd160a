package descent.optim.constrained;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Control;
import descent.optim.minimizer.Controlled;
import descent.optim.minimizer.Minimizer;
import descent.optim.objective.Differentiable;
import descent.optim.optimizer.Projection;
import descent.optim.run.Result;
import descent.optim.run.Run;
import descent.optim.run.Status;

/**
 * Projected gradient descent: a step, then back into the set.
 *
 * <pre>
 * x⁺ = P(x − η∇f(x))
 * backtracking: halve η until f(x⁺) ≤ f(x) + ∇fᵀ(x⁺ − x) + ‖x⁺ − x‖²/2η
 * </pre>
 *
 * <p>Every iterate is feasible. A point is best (for convex problems) exactly where x = P(x − ∇f(x)); the length of that difference is what listeners see as the gradient norm. With η ≤ 1/L linear on strongly convex functions. The start is projected
 * first. η once halved stays.
 *
 * <p>Source: Goldstein 1964; Levitin and Polyak 1966; Bertsekas, "Nonlinear programming", 2nd edition, section 2.3.
 *
 * @param set the set
 * @param stepSize η, &gt; 0; with backtracking the first one
 * @param backtracks whether η is halved where it is too long
 * @param control what ends a run and who watches it
 */
public record ProjectedGradient(Projection set, double stepSize, boolean backtracks, Control control)
        implements Minimizer<Differentiable>, Controlled<ProjectedGradient> {
    /** Checks the setting. */
    public ProjectedGradient {
        Require.positive("stepSize", stepSize);
    }

    /** Backtracks from this step size. */
    public ProjectedGradient(Projection set, double stepSize) {
        this(set, stepSize, true, Control.DEFAULT);
    }

    /** Backtracks from step size 1. */
    public ProjectedGradient(Projection set) {
        this(set, 1);
    }

    /** Returns the method with a step size that stays. */
    public static ProjectedGradient withConstantStep(Projection set, double stepSize) {
        return new ProjectedGradient(set, stepSize, false, Control.DEFAULT);
    }

    @Override
    public ProjectedGradient with(Control other) {
        return new ProjectedGradient(set, stepSize, backtracks, other);
    }

    @Override
    public Result minimize(Differentiable f, double[] start) {
        Vectors.length("start", start, f.dimension());
        double[] inside = start.clone();
        set.project(inside);
        Run run = control.start(this, inside);
        double[] x = run.x();
        int n = x.length;
        double[] gradient = new double[n];
        double[] trial = new double[n];
        double eta = stepSize;
        double value = f.valueAndGradient(x, gradient);
        run.evaluated(1);
        while (true) {
            step(x, gradient, 1, trial);
            if (run.visit(value, Vectors.distance(x, trial)) != Status.RUNNING) break;
            if (run.iteration() == control.iterations()) {
                run.end(Status.ITERATION_LIMIT);
                break;
            }
            step(x, gradient, eta, trial);
            for (int halved = 0; backtracks && halved < 100; halved++) {
                double bound = value + LINEAR_SLACK * Math.abs(value);
                for (int i = 0; i < n; i++) {
                    double move = trial[i] - x[i];
                    bound += gradient[i] * move + move * move / (2 * eta);
                }
                run.evaluated(1);
                if (f.value(trial) <= bound) break;
                eta /= 2;
                step(x, gradient, eta, trial);
            }
            System.arraycopy(trial, 0, x, 0, n);
            value = f.valueAndGradient(x, gradient);
            run.evaluated(1);
        }
        return run.result();
    }

    /** What rounding may add to f in the comparison. */
    private static final double LINEAR_SLACK = 1e-14;

    private void step(double[] x, double[] gradient, double eta, double[] out) {
        for (int i = 0; i < x.length; i++) out[i] = x[i] - eta * gradient[i];
        set.project(out);
    }

    @Override
    public String toString() {
        return "ProjectedGradient[stepSize=" + stepSize + ", backtracks=" + backtracks + "]";
    }
}
