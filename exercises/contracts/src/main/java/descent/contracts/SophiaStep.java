package descent.contracts;

/** Exercise {@code 20-sophia-step}: Sophia's clipped step. */
@FunctionalInterface
public interface SophiaStep {
    /**
     * {@code θ − η·clip(m/max(γh, ε), −1, 1)}, component by component, in a new array.
     *
     * <p>Example: {@code next({1, 1}, {0.2, 0.2}, {4, −4}, 0.1, 0.5, 1e-12)} is {@code {0.99, 0.9}}.
     *
     * @param theta θ; not modified
     * @param m the momentum; not modified
     * @param h the estimate of the Hessian's diagonal, of either sign; not modified
     * @param rate η, above 0
     * @param gamma γ, above 0
     * @param epsilon ε, above 0
     */
    double[] next(double[] theta, double[] m, double[] h, double rate, double gamma, double epsilon);
}
