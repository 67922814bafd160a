package descent.contracts;

/** Exercise {@code 24-baseline}: the policy gradient of a batch, each reward compared with the others. */
@FunctionalInterface
public interface BaselinedGradient {
    /**
     * The mean over i of score_i·(R_i − b_i), where b_i is the mean of all rewards but the i-th.
     *
     * <p>Example: {@code gradient({{1, 0}, {0, 1}}, {0, 1}, {3, 1})} is {@code {1, -1}}.
     *
     * @param scores ∇log π of each draw, a row each, at least two rows; not modified
     * @param actions what was drawn; not modified
     * @param rewards R_i; not modified
     */
    double[] gradient(double[][] scores, int[] actions, double[] rewards);
}
