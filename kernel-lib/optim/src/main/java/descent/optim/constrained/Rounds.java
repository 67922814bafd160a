package descent.optim.constrained;

import descent.optim.minimizer.Control;
import descent.optim.minimizer.Minimizer;
import descent.optim.objective.Differentiable;
import descent.optim.run.Result;
import descent.optim.run.Run;
import descent.optim.run.Status;

/** What penalty and augmented Lagrangian share: a run whose iterates are the minimizers of the rounds. */
final class Rounds {
    private final ConstrainedProblem problem;
    private final Run run;
    private final int limit;
    private final double tolerance;

    Rounds(ConstrainedProblem problem, double[] start, Control control, String method, double tolerance) {
        this.problem = problem;
        this.tolerance = tolerance;
        run = control.start(method, start);
        limit = control.iterations();
    }

    /** Shows the current point and returns whether another round is wanted. */
    boolean visit(Multipliers multipliers) {
        double largest = KktReport.of(problem, run.x(), multipliers).largest();
        double value = problem.objective().value(run.x());
        run.evaluated(1);
        if (run.visit(value, largest) != Status.RUNNING) return false;
        if (largest <= tolerance) run.end(Status.GRADIENT_TOLERANCE);
        else if (run.iteration() == limit) run.end(Status.ITERATION_LIMIT);
        return run.status() == Status.RUNNING;
    }

    /** Moves to the inner minimizer's answer. */
    void minimize(Differentiable f, Minimizer<Differentiable> inner) {
        Result result = inner.minimize(f, run.x());
        run.evaluated(result.evaluations());
        System.arraycopy(result.x(), 0, run.x(), 0, problem.dimension());
    }

    double[] x() {
        return run.x();
    }

    ConstrainedResult result(Multipliers multipliers) {
        return new ConstrainedResult(run.result(), multipliers, KktReport.of(problem, run.x(), multipliers));
    }
}
