package descent.optim.minimizer;

import descent.optim.linalg.Vectors;
import descent.optim.objective.Differentiable;
import descent.optim.run.Result;
import descent.optim.run.Run;
import descent.optim.run.Status;

/**
 * A line search method: at each iterate a direction, then a step along it, x ← x + αd.
 *
 * <pre>{@code
 * Trace trace = Trace.withPoints();
 * Result result = new LineSearchMethod<>(new Bfgs(), new StrongWolfe())
 *         .withStop(StoppingRule.gradientNorm(1e-6))
 *         .withListener(trace)
 *         .minimize(new Rosenbrock(), new double[] {-1.2, 1});
 * }</pre>
 *
 * <p>Where the search fails, the direction forgets what it has learnt and the run tries once more from the same point; fails that too, it ends as {@link Status#LINE_SEARCH_FAILED}, usually because rounding hides any further decrease. One evaluation is
 * one value, with or without its gradient. Memory: four vectors besides the direction's.
 *
 * <p>Source: Nocedal and Wright, "Numerical optimization", 2nd edition, 2006, chapter 3.
 *
 * @param <F> what the direction must know of the objective
 * @param direction where to look
 * @param search how far to go
 * @param control what ends a run and who watches it
 */
public record LineSearchMethod<F extends Differentiable>(Direction<F> direction, LineSearch search, Control control)
        implements Minimizer<F>, Controlled<LineSearchMethod<F>> {
    /** At most 10,000 iterations, until ‖∇f‖ ≤ 1e-8. */
    public LineSearchMethod(Direction<F> direction, LineSearch search) {
        this(direction, search, Control.DEFAULT);
    }

    /** With the line search that suits the direction. */
    public LineSearchMethod(Direction<F> direction) {
        this(direction, direction.lineSearch());
    }

    @Override
    public LineSearchMethod<F> with(Control other) {
        return new LineSearchMethod<>(direction, search, other);
    }

    @Override
    public Result minimize(F f, double[] start) {
        Vectors.length("start", start, f.dimension());
        Run run = control.start(this, start);
        Direction.Finder finder = direction.start(f);
        Ray ray = new Ray(f);
        double[] x = run.x();
        double[] gradient = new double[x.length];
        double[] d = new double[x.length];
        double value = f.valueAndGradient(x, gradient);
        run.evaluated(1);
        while (run.visit(value, Vectors.norm(gradient)) == Status.RUNNING) {
            if (run.iteration() == control.iterations()) {
                run.end(Status.ITERATION_LIMIT);
                break;
            }
            double step = step(finder, ray, x, gradient, d, value);
            if (!(step > 0) && finder.forget()) step = step(finder, ray, x, gradient, d, value);
            if (step > 0) value = ray.accept(step, x, gradient);
            run.evaluated(ray.takeEvaluations());
            if (!(step > 0)) {
                run.end(Status.LINE_SEARCH_FAILED);
                break;
            }
        }
        run.multiplied(finder.products());
        return run.result();
    }

    private double step(Direction.Finder finder, Ray ray, double[] x, double[] gradient, double[] d, double value) {
        double first = finder.find(x, gradient, d);
        ray.aim(x, d, value, Vectors.dot(gradient, d));
        return search.search(ray, first);
    }

    @Override
    public String toString() {
        return direction + ", " + search;
    }
}
