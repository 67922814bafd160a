package descent.optim.policy;

import descent.optim.linalg.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What happened from a start to an end: states, actions and rewards, step by step.
 *
 * @param steps in order, at least one
 * @param ended whether the environment ended it, not the limit
 */
public record Episode(List<Step> steps, boolean ended) {
    /** Copies the list. */
    public Episode {
        steps = List.copyOf(steps);
        Require.atLeast(1, "the number of steps", steps.size());
    }

    /**
     * One step.
     *
     * @param state s_t
     * @param action a_t
     * @param reward r_t
     */
    public record Step(int state, int action, double reward) {}

    /**
     * Plays one.
     *
     * @param limit ≥ 1, the steps after which it is cut off
     */
    public static Episode play(
            Environment environment, SoftmaxPolicy policy, double[] theta, int limit, RandomGenerator random) {
        Require.atLeast(1, "limit", limit);
        List<Step> steps = new ArrayList<>();
        int state = environment.start(random);
        while (true) {
            int action = policy.draw(theta, state, random);
            Environment.Outcome outcome = environment.act(state, action, random);
            steps.add(new Step(state, action, outcome.reward()));
            if (outcome.end() || steps.size() == limit) return new Episode(steps, outcome.end());
            state = outcome.state();
        }
    }

    /** Plays several. */
    public static List<Episode> play(
            int episodes,
            Environment environment,
            SoftmaxPolicy policy,
            double[] theta,
            int limit,
            RandomGenerator random) {
        List<Episode> all = new ArrayList<>();
        for (int i = 0; i < episodes; i++) all.add(play(environment, policy, theta, limit, random));
        return all;
    }

    /** Returns the number of steps. */
    public int size() {
        return steps.size();
    }

    /**
     * Returns G_t = r_t + γ r_{t+1} + γ² r_{t+2} + … for every t, in a new array: only what an action can still change.
     *
     * @param discount γ in [0, 1]
     */
    public double[] returns(double discount) {
        Require.that(discount >= 0 && discount <= 1, "discount", "must be in [0, 1]", discount);
        double[] returns = new double[size()];
        double after = 0;
        for (int t = size() - 1; t >= 0; t--) {
            after = steps.get(t).reward() + discount * after;
            returns[t] = after;
        }
        return returns;
    }
}
