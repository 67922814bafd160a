package descent.optim.constrained;

import descent.optim.linalg.Vectors;
import descent.optim.minimizer.Control;
import descent.optim.minimizer.Controlled;
import descent.optim.minimizer.Minimizer;
import descent.optim.minimizer.Restriction;
import descent.optim.objective.Differentiable;
import descent.optim.run.Result;
import descent.optim.run.Run;
import descent.optim.run.Status;

/**
 * Frank–Wolfe, or conditional gradients: goes towards the point of the set that looks best to the gradient, without ever projecting.
 *
 * <pre>
 * s = argmin ∇f(x)ᵀs over the set,   x ← x + γ(s − x),   γ = 2/(k + 2), or the best γ in [0, 1]
 * gap = ∇f(x)ᵀ(x − s) ≥ f(x) − min f
 * </pre>
 *
 * <p>The start must be in the set; then every iterate is a mix of k + 1 of its points, so it is sparse on the simplex and the ℓ₁ ball. The gap bounds the error of a convex f and is what listeners see as the gradient norm; it falls like 1/k, no faster
 * where the minimum is on the boundary.
 *
 * <p>Source: Frank and Wolfe, "An algorithm for quadratic programming", 1956; Jaggi, "Revisiting Frank–Wolfe: projection-free sparse convex optimization", ICML 2013, algorithm 1.
 *
 * @param oracle minimizes linear functions over the set
 * @param step how γ is chosen
 * @param control what ends a run and who watches it; a gradient-norm rule looks at the gap
 */
public record FrankWolfe(LinearOracle oracle, Step step, Control control)
        implements Minimizer<Differentiable>, Controlled<FrankWolfe> {
    /** How γ is chosen. */
    public enum Step {
        /** γ = 2/(k + 2), k = 0, 1, … */
        OPEN_LOOP,
        /** The minimizer along the way, found by bisection of the slope; exact for quadratics to rounding. */
        LINE_SEARCH
    }

    /** With a line search. */
    public FrankWolfe(LinearOracle oracle) {
        this(oracle, Step.LINE_SEARCH, Control.DEFAULT);
    }

    @Override
    public FrankWolfe with(Control other) {
        return new FrankWolfe(oracle, step, other);
    }

    @Override
    public Result minimize(Differentiable f, double[] start) {
        Vectors.length("start", start, f.dimension());
        Run run = control.start(this, start);
        double[] x = run.x();
        double[] gradient = new double[x.length];
        double[] towards = new double[x.length];
        long[] evaluations = new long[1];
        Differentiable counted = Differentiable.of(x.length, (at, g) -> {
            evaluations[0]++;
            return f.valueAndGradient(at, g);
        });
        while (true) {
            double value = counted.valueAndGradient(x, gradient);
            oracle.minimize(gradient, towards);
            double gap = 0;
            for (int i = 0; i < x.length; i++) {
                towards[i] -= x[i];
                gap -= gradient[i] * towards[i];
            }
            run.evaluated(evaluations[0]);
            evaluations[0] = 0;
            if (run.visit(value, Math.max(0, gap)) != Status.RUNNING) break;
            if (run.iteration() == control.iterations()) {
                run.end(Status.ITERATION_LIMIT);
                break;
            }
            Vectors.axpy(gamma(counted, x, towards, run.iteration()), towards, x);
        }
        return run.result();
    }

    private double gamma(Differentiable f, double[] x, double[] d, int k) {
        if (step == Step.OPEN_LOOP) return 2.0 / (k + 2);
        Restriction phi = Restriction.of(f, x, d);
        double slope1 = phi.slope(1);
        if (slope1 <= 0) return 1;
        double low = 0;
        double high = 1;
        double slopeLow = phi.slope(0);
        double slopeHigh = slope1;
        // The secant of the slope first, which ends at once where φ is a quadratic, then halving.
        double gamma = 0;
        for (int round = 0; round < 60 && high - low > 1e-15; round++) {
            gamma = round % 2 == 0 ? low - slopeLow * (high - low) / (slopeHigh - slopeLow) : (low + high) / 2;
            double slope = phi.slope(gamma);
            if (Math.abs(slope) <= 1e-13 * slope1) break;
            if (slope < 0) {
                low = gamma;
                slopeLow = slope;
            } else {
                high = gamma;
                slopeHigh = slope;
            }
        }
        return gamma;
    }

    @Override
    public String toString() {
        return "FrankWolfe[" + step + "]";
    }
}
