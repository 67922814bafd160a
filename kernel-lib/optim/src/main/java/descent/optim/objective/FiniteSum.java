package descent.optim.objective;

import descent.optim.data.Batch;

/**
 * An objective that is a mean over terms, f(x) = (1/N) Σᵢ fᵢ(x): the usual shape of a training loss.
 *
 * <p>A batch always gives the mean over the batch, never the sum, so that its gradient estimates ∇f whatever its size.
 */
public interface FiniteSum extends Differentiable {
    /** Returns N, the number of terms. */
    int terms();

    /**
     * Returns the mean of the batch's terms at x and writes its gradient.
     *
     * @param x n components, not modified
     * @param batch at least one term; repetitions count as often as they occur
     * @param gradient n components, overwritten
     */
    double valueAndGradient(double[] x, Batch batch, double[] gradient);

    @Override
    default double valueAndGradient(double[] x, double[] gradient) {
        return valueAndGradient(x, Batch.all(terms()), gradient);
    }
}
