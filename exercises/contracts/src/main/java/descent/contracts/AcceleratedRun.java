package descent.contracts;

/** Exercise {@code 05-accelerated}: Nesterov's method for convex functions, with growing momentum. */
@FunctionalInterface
public interface AcceleratedRun {
    /**
     * The points x₀, x₁, … of Nesterov's method, for t = 1, 2, …, with y₁ = x₀:
     *
     * <pre>
     * x_t     = y_t − η ∇f(y_t)
     * y_{t+1} = x_t + (t − 1)/(t + 2) · (x_t − x_{t−1})
     * </pre>
     *
     * <p>Example: for {@code f(x) = x²}, {@code points(f, {1}, 0.1, 4)} is {@code {1}, {0.8}, {0.64}, {0.48}, {0.3328}}.
     *
     * @param f what to minimize; its gradient is asked for once a step, its value never
     * @param start x₀; not modified
     * @param rate η, above 0
     * @param steps how many steps, at least 0
     * @return the steps + 1 points x, the start first, each in an array of its own
     */
    double[][] points(LossFunction f, double[] start, double rate, int steps);
}
