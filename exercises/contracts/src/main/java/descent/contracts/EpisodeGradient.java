package descent.contracts;

/** Exercise {@code 24-reinforce}: the policy gradient from one episode. */
@FunctionalInterface
public interface EpisodeGradient {
    /**
     * The estimate Σ_t ∇log π(a_t|s_t)·G_t of ∇J, with G_t = r_t + r_{t+1} + … to the end, laid out like theta.
     *
     * <p>Example: {@code gradient({{0, 0}}, {0}, {1}, {2})} is {@code {{-1, 1}}}.
     *
     * @param theta a row for each state, a column for each action: π(·|s) is the softmax of row s; not modified
     * @param states s_0, s_1, …, at least one; not modified
     * @param actions a_0, a_1, …; not modified
     * @param rewards r_0, r_1, …; not modified
     */
    double[][] gradient(double[][] theta, int[] states, int[] actions, double[] rewards);
}
