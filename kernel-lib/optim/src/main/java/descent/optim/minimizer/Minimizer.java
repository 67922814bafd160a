package descent.optim.minimizer;

import descent.optim.objective.Objective;
import descent.optim.run.Result;

/**
 * A method that minimizes by itself, without random numbers. Its type says what it must know of the objective: values, gradients, second derivatives or residuals.
 *
 * @param <F> the kind of objective
 */
public interface Minimizer<F extends Objective> {
    /**
     * Minimizes f from a copy of the start.
     *
     * @return the last point; a run that fails or diverges is a result too, its status says how
     */
    Result minimize(F f, double[] start);
}
