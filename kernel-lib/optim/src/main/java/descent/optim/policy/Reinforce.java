package descent.optim.policy;

import descent.optim.linalg.Require;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * REINFORCE: the gradient of the expected return from episodes alone, without a derivative of the environment.
 *
 * <pre>
 * ∇J(θ) = E[ Σ_t γᵗ ∇log π(a_t|s_t) (G_t − b(s_t)) ],   G_t = r_t + γ r_{t+1} + …
 * </pre>
 *
 * <p>Unbiased for any b that does not depend on the action; the variance depends on it strongly. Rewards before t have mean zero in the t-th term and are left out. It is the gradient of something to be maximized: give its negative to an optimizer, or use
 * {@link descent.optim.optimizer.Ascent}. Many programs leave γᵗ out, which is the gradient of no function (Nota and Thomas 2020); {@code discount} 1 makes no difference.
 *
 * <p>Source: Williams, "Simple statistical gradient-following algorithms for connectionist reinforcement learning", 1992; Sutton and Barto 2018, §13.3–13.4.
 *
 * @param discount γ in [0, 1]
 * @param baseline b(s), such as an estimate of the value of s
 */
public record Reinforce(double discount, IntToDoubleFunction baseline) {
    /** Checks the settings. */
    public Reinforce {
        Require.that(discount >= 0 && discount <= 1, "discount", "must be in [0, 1]", discount);
    }

    /** Without a baseline. */
    public Reinforce(double discount) {
        this(discount, state -> 0);
    }

    /**
     * Returns the mean estimate of ∇J over episodes, in a new array.
     *
     * @param policy which made the episodes, with
     * @param theta these parameters; not modified
     * @param episodes at least one
     */
    public double[] gradient(SoftmaxPolicy policy, double[] theta, List<Episode> episodes) {
        Require.atLeast(1, "the number of episodes", episodes.size());
        double[] gradient = new double[policy.parameters()];
        for (Episode episode : episodes) {
            double[] returns = episode.returns(discount);
            double weight = 1.0 / episodes.size();
            for (int t = 0; t < returns.length; t++) {
                Episode.Step step = episode.steps().get(t);
                double advantage = returns[t] - baseline.applyAsDouble(step.state());
                policy.addScore(theta, step.state(), step.action(), weight * advantage, gradient);
                weight *= discount;
            }
        }
        return gradient;
    }
}
