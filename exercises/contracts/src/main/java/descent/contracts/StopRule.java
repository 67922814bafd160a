package descent.contracts;

/** Exercise {@code 00-stop-rule}: when the loop may end. */
@FunctionalInterface
public interface StopRule {
    /**
     * Whether the loop has converged: the gradient's Euclidean norm is at most the tolerance, and every number is finite.
     *
     * <p>How much the objective changed in the last step decides nothing. Examples: {@code converged({0.3, 0}, 1, 1, 1e-6)} is
     * {@code false} although the objective stands still; {@code converged({1e-9, 0}, 2, 1, 1e-6)} is {@code true}.
     *
     * @param gradient the gradient at the current point; not modified
     * @param before the objective before the last step
     * @param after the objective now
     * @param tolerance what counts as small, above 0
     */
    boolean converged(double[] gradient, double before, double after, double tolerance);
}
