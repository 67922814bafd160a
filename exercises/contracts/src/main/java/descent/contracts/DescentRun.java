package descent.contracts;

/** Exercise {@code 01-gradient-descent}: the whole loop with an honest log. */
@FunctionalInterface
public interface DescentRun {
    /**
     * Runs {@code θₖ₊₁ = θₖ − η∇f(θₖ)} from a start and logs every point, the first and the last included.
     *
     * <p>The run ends at the first point whose gradient norm is below the tolerance, at the latest after the given number of
     * steps; so the history has between 1 and steps + 1 rows. Example: for {@code f(x) = x²}, {@code run(f, {1}, 0.1, 2, 0)} has the points
     * {@code {1}, {0.8}, {0.64}}, the losses {@code 1, 0.64, 0.4096} and the gradient norms {@code 2, 1.6, 1.28}.
     *
     * @param f what to minimize; its gradient is asked for once at each point
     * @param start θ₀; not modified
     * @param rate the rate η, above 0
     * @param steps the most steps to take, at least 0
     * @param tolerance the gradient norm to stop below, at least 0
     */
    History run(LossFunction f, double[] start, double rate, int steps, double tolerance);
}
