package descent.optim.policy;

import descent.optim.linalg.Require;

/**
 * A learned value for each state: the critic, or the baseline of {@link Reinforce}.
 *
 * <pre>
 * Monte Carlo   V(s_t) ← V(s_t) + α (G_t − V(s_t))
 * TD(0)         V(s_t) ← V(s_t) + α δ_t,   δ_t = r_t + γ V(s_{t+1}) − V(s_t),   V = 0 after the end
 * </pre>
 *
 * <p>TD moves towards a target that it makes itself and holds fixed while it moves: a semi-gradient, not the gradient of any fixed objective (Sutton and Barto 2018, §9.3 and §11.2). Mutable.
 */
public final class StateValues {
    private final double[] values;
    private final double rate;

    /**
     * All values 0.
     *
     * @param states S ≥ 1
     * @param rate α in (0, 1]
     */
    public StateValues(int states, double rate) {
        values = new double[Require.atLeast(1, "states", states)];
        this.rate = Require.share("rate", rate);
    }

    /** Returns V(s). */
    public double of(int state) {
        return values[state];
    }

    /** Moves V towards the returns of an episode. */
    public void learn(Episode episode, double discount) {
        double[] returns = episode.returns(discount);
        for (int t = 0; t < returns.length; t++) {
            int state = episode.steps().get(t).state();
            values[state] += rate * (returns[t] - values[state]);
        }
    }

    /** Moves V(s) after one step, and returns the error δ as it was before. */
    public double learn(int state, Environment.Outcome outcome, double discount) {
        double next = outcome.end() ? 0 : values[outcome.state()];
        double error = outcome.reward() + discount * next - values[state];
        values[state] += rate * error;
        return error;
    }
}
