package descent.optim.policy;

import descent.optim.linalg.Require;
import java.util.random.RandomGenerator;

/**
 * One-step actor-critic: the critic's error says at once whether an action was better than expected, so the actor need not wait for the end.
 *
 * <pre>
 * δ = r + γV(s') − V(s);   V(s) ← V(s) + α_c δ;   θ ← θ + α_a γᵗ δ ∇log π(a|s)
 * </pre>
 *
 * <p>Less variance than {@link Reinforce}, and a bias as long as V is wrong.
 *
 * <p>Source: Sutton and Barto, "Reinforcement learning", 2018, §13.5.
 *
 * @param actorRate α_a &gt; 0
 * @param discount γ in [0, 1]
 */
public record ActorCritic(double actorRate, double discount) {
    /** Checks the settings. */
    public ActorCritic {
        Require.positive("actorRate", actorRate);
        Require.that(discount >= 0 && discount <= 1, "discount", "must be in [0, 1]", discount);
    }

    /**
     * Learns from one episode while it is played, and returns its sum of rewards.
     *
     * @param theta modified after every step
     * @param critic modified after every step
     * @param limit ≥ 1, the steps after which it is cut off
     */
    public double learn(
            Environment environment,
            SoftmaxPolicy policy,
            double[] theta,
            StateValues critic,
            int limit,
            RandomGenerator random) {
        int state = environment.start(random);
        double total = 0;
        double weight = actorRate;
        for (int t = 0; t < limit; t++) {
            int action = policy.draw(theta, state, random);
            Environment.Outcome outcome = environment.act(state, action, random);
            total += outcome.reward();
            double error = critic.learn(state, outcome, discount);
            policy.addScore(theta, state, action, weight * error, theta);
            if (outcome.end()) break;
            state = outcome.state();
            weight *= discount;
        }
        return total;
    }
}
