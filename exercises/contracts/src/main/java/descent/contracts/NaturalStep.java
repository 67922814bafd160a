package descent.contracts;

/** Exercise {@code 20-natural-step}: the damped natural gradient. */
@FunctionalInterface
public interface NaturalStep {
    /**
     * {@code θ − η(F + λI)⁻¹g}, in a new array.
     *
     * <p>Example: {@code next({1, 1}, {2, 3}, {{1, 0}, {0, 2}}, 1, 0.5)} is {@code {0.5, 0.5}}.
     *
     * @param theta θ; not modified
     * @param gradient g; not modified
     * @param fisher F, symmetric and positive semidefinite, n×n; not modified
     * @param damping λ, above 0
     * @param rate η, above 0
     */
    double[] next(double[] theta, double[] gradient, double[][] fisher, double damping, double rate);
}
