package descent.optim.policy;

import descent.optim.linalg.Require;
import java.util.random.RandomGenerator;

/**
 * Q-learning with a table: values of actions, learned while acting mostly greedily.
 *
 * <pre>
 * Q(s, a) ← Q(s, a) + α (r + γ max_b Q(s', b) − Q(s, a))
 * </pre>
 *
 * <p>It looks like stochastic gradient descent on a squared error, and is not: the target holds Q itself and is not differentiated. With a table it converges all the same (Watkins and Dayan 1992); with function approximation it can diverge (Sutton and Barto
 * 2018, §11.2).
 *
 * @param rate α in (0, 1]
 * @param discount γ in [0, 1]
 * @param exploration ε in [0, 1], the share of random actions
 */
public record QLearning(double rate, double discount, double exploration) {
    /** Checks the settings. */
    public QLearning {
        Require.share("rate", rate);
        Require.that(discount >= 0 && discount <= 1, "discount", "must be in [0, 1]", discount);
        Require.that(exploration >= 0 && exploration <= 1, "exploration", "must be in [0, 1]", exploration);
    }

    /**
     * Learns from one episode while it is played, and returns its sum of rewards.
     *
     * @param q Q(s, a) as {@code q[s * actions + a]}, modified
     * @param limit ≥ 1, the steps after which it is cut off
     */
    public double learn(Environment environment, double[] q, int limit, RandomGenerator random) {
        int actions = environment.actions();
        int state = environment.start(random);
        double total = 0;
        for (int t = 0; t < limit; t++) {
            int action = random.nextDouble() < exploration ? random.nextInt(actions) : best(q, state, actions);
            Environment.Outcome outcome = environment.act(state, action, random);
            total += outcome.reward();
            double after = outcome.end() ? 0 : q[outcome.state() * actions + best(q, outcome.state(), actions)];
            int i = state * actions + action;
            q[i] += rate * (outcome.reward() + discount * after - q[i]);
            if (outcome.end()) break;
            state = outcome.state();
        }
        return total;
    }

    /** Returns the first action of greatest value in a state. */
    public static int best(double[] q, int state, int actions) {
        int best = 0;
        for (int a = 1; a < actions; a++) if (q[state * actions + a] > q[state * actions + best]) best = a;
        return best;
    }
}
