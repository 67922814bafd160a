package descent.optim.run;

/**
 * Where a run stands: a view that the run reuses, so read it at once and copy what shall be kept.
 *
 * <p>Everything in it belongs together: {@link #value()} and {@link #gradientNorm()} were measured at {@link #x()}. Iteration 0 is
 * the start, iteration k the point after k updates. In mini-batch training they are the mean over the batch that is used
 * next; at the last iterate, the mean over all terms.
 */
public interface Iterate {
    /** Returns k, the number of updates made so far. */
    int iteration();

    /** Returns f(x). */
    double value();

    /** Returns f at the iterate before, NaN at the start. */
    double previousValue();

    /** Returns ‖∇f(x)‖₂. */
    double gradientNorm();

    /** Returns ‖x − the iterate before‖₂, NaN at the start. */
    double stepNorm();

    /** Returns x, not to be modified; the same array at every iterate. */
    double[] x();

    /** Returns how often the objective was evaluated so far, with or without gradient. */
    long evaluations();

    /** Returns the wall-clock time since the start. */
    double seconds();

    /** Asks the run to end at this iterate. */
    void stop();
}
