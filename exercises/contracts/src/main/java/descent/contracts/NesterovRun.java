package descent.contracts;

/** Exercise {@code 05-nesterov}: momentum that looks ahead. */
@FunctionalInterface
public interface NesterovRun {
    /**
     * The points θ₀, θ₁, … of Nesterov's momentum: {@code v ← βv + ∇f(θ − ηβv)}, then {@code θ ← θ − ηv}, with v = 0 at the start.
     *
     * <p>Example: for {@code f(x) = x²}, {@code points(f, {1}, 0.1, 0.5, 2)} is {@code {1}, {0.8}, {0.56}}.
     *
     * @param f what to minimize; its gradient is asked for once a step, its value never
     * @param start θ₀; not modified
     * @param rate η, above 0
     * @param beta β in [0, 1)
     * @param steps how many steps, at least 0
     * @return steps + 1 points, the start first, each in an array of its own
     */
    double[][] points(LossFunction f, double[] start, double rate, double beta, int steps);
}
