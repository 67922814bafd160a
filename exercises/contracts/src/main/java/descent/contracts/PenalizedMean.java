package descent.contracts;

/** Exercise {@code 00-penalized-mean}: where the minimum moves when a penalty is added. */
@FunctionalInterface
public interface PenalizedMean {
    /**
     * The θ that minimizes {@code (1/n) Σᵢ (yᵢ − θ)² + λθ²}, in closed form.
     *
     * <p>Example: {@code minimizer({1, 2, 6}, 0)} is {@code 3}: without a penalty it is the mean.
     *
     * @param y n numbers, n at least 1; not modified
     * @param lambda the strength λ of the penalty, at least 0
     */
    double minimizer(double[] y, double lambda);
}
