package descent.contracts;

/** Exercise {@code 02-worst-factor}: what a step of gradient descent does to a quadratic's error, at worst. */
@FunctionalInterface
public interface WorstFactor {
    /**
     * The largest of {@code |1 − ηλ|} over all curvatures λ: the factor that the error shrinks by per step in the slowest direction,
     * or grows by.
     *
     * <p>Example: {@code factor({4, 1, 10}, 0.15)} is {@code 0.85}, which belongs to λ = 1.
     *
     * @param curvatures the eigenvalues λ of the Hessian, at least one, each above 0, in any order; not modified
     * @param rate the rate η, above 0
     */
    double factor(double[] curvatures, double rate);
}
