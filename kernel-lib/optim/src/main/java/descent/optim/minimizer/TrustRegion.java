package descent.optim.minimizer;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.objective.TwiceDifferentiable;
import descent.optim.run.Result;
import descent.optim.run.Run;
import descent.optim.run.Status;

/**
 * A trust region method: minimizes the quadratic model where it is trusted, and trusts it as far as it was right.
 *
 * <pre>
 * p minimizes ∇fᵀp + ½pᵀHp over ‖p‖ ≤ Δ
 * ρ = (f(x) − f(x + p)) / predicted decrease
 * ρ &lt; ¼: Δ ← ‖p‖/4     ρ &gt; ¾ and ‖p‖ = Δ: Δ ← min(2Δ, Δmax)     ρ &gt; η: x ← x + p
 * </pre>
 *
 * <p>Needs no line search and no modification of an indefinite Hessian: where the model curves down, the step goes to the boundary, so saddle points are left. Steps that are not taken are evaluations but no iterations. Near the rounding of f both
 * decreases are compared with 10ε|f| added. Ends as {@link Status#STEP_TOLERANCE} where the region has shrunk below rounding.
 *
 * <p>Source: Nocedal and Wright, "Numerical optimization", 2nd edition, 2006, algorithm 4.1; the treatment of rounding from Conn, Gould and Toint, "Trust-region methods", 2000, section 17.4.2.
 *
 * @param subproblem how the step is found
 * @param radius Δ at the start, &gt; 0
 * @param largest Δmax ≥ radius
 * @param eta η, 0 ≤ η &lt; ¼
 * @param control what ends a run and who watches it
 */
public record TrustRegion(Subproblem subproblem, double radius, double largest, double eta, Control control)
        implements Minimizer<TwiceDifferentiable>, Controlled<TrustRegion> {
    /** Checks the settings. */
    public TrustRegion {
        Require.positive("radius", radius);
        Require.that(
                largest >= radius && largest <= Double.MAX_VALUE,
                "largest",
                "must be finite and at least radius",
                largest);
        Require.that(eta >= 0 && eta < 0.25, "eta", "must be in [0, 0.25)", eta);
    }

    /** Δ = 1 at the start, at most 1000; η = 0.15; until ‖∇f‖ ≤ 1e-8. */
    public TrustRegion(Subproblem subproblem) {
        this(subproblem, 1, 1000, 0.15, Control.DEFAULT);
    }

    /** With {@link Steihaug}'s conjugate gradients. */
    public TrustRegion() {
        this(new Steihaug());
    }

    @Override
    public TrustRegion with(Control other) {
        return new TrustRegion(subproblem, radius, largest, eta, other);
    }

    /** Returns these settings with another radius at the start. */
    public TrustRegion withRadius(double atStart) {
        return new TrustRegion(subproblem, atStart, Math.max(largest, atStart), eta, control);
    }

    @Override
    public Result minimize(TwiceDifferentiable f, double[] start) {
        Vectors.length("start", start, f.dimension());
        Run run = control.start(this, start);
        Subproblem.Solver solver = subproblem.start(f);
        double[] x = run.x();
        double[] gradient = new double[x.length];
        double[] step = new double[x.length];
        double[] trial = new double[x.length];
        double[] trialGradient = new double[x.length];
        double trialValue = Double.NaN;
        double value = f.valueAndGradient(x, gradient);
        run.evaluated(1);
        double delta = radius;
        while (run.visit(value, Vectors.norm(gradient)) == Status.RUNNING) {
            if (run.iteration() == control.iterations()) {
                run.end(Status.ITERATION_LIMIT);
                break;
            }
            solver.at(x, gradient);
            double ratio = Double.NaN;
            while (!(ratio > eta)) {
                double predicted = solver.solve(delta, step);
                double length = Vectors.norm(step);
                for (int i = 0; i < x.length; i++) trial[i] = x[i] + step[i];
                if (!(length > Math.ulp(1.0) * Vectors.norm(x) && predicted > 0)) break;
                trialValue = f.valueAndGradient(trial, trialGradient);
                run.evaluated(1);
                double slack = 10 * Math.ulp(1.0) * Math.abs(value);
                ratio = (value - trialValue + slack) / (predicted + slack);
                if (!(ratio >= 0.25)) delta = length / 4;
                else if (ratio > 0.75 && length >= 0.99 * delta) delta = Math.min(2 * delta, largest);
            }
            if (!(ratio > eta)) {
                run.end(Status.STEP_TOLERANCE);
                break;
            }
            System.arraycopy(trial, 0, x, 0, x.length);
            System.arraycopy(trialGradient, 0, gradient, 0, x.length);
            value = trialValue;
        }
        run.multiplied(solver.products());
        return run.result();
    }

    @Override
    public String toString() {
        return "TrustRegion[" + subproblem + "]";
    }
}
