package descent.optim.constrained;

import descent.optim.run.Result;
import descent.optim.run.Status;
import java.util.Arrays;

/**
 * What a run with constraints answers: the point, its multipliers and its residuals.
 *
 * @param run the run; its value is f(x), its gradient norm the largest KKT residual
 * @param multipliers λ and μ
 * @param kkt the residuals, one by one
 */
public record ConstrainedResult(Result run, Multipliers multipliers, KktReport kkt) {
    /** Returns a copy of the point, without the multipliers that some runs carry behind it. */
    public double[] x() {
        return Arrays.copyOf(run.x(), kkt.stationarities().length);
    }

    /** Returns f(x). */
    public double value() {
        return run.value();
    }

    /** Returns why the run ended. */
    public Status status() {
        return run.status();
    }

    /** Returns whether a tolerance was reached. */
    public boolean converged() {
        return run.converged();
    }

    /** Returns the run's report followed by multipliers and residuals. */
    public String report() {
        return run.report() + System.lineSeparator() + multipliers + System.lineSeparator() + kkt;
    }

    @Override
    public String toString() {
        return report();
    }
}
