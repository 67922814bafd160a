package descent.optim.policy;

import java.util.random.RandomGenerator;

/** What a policy acts in: states 0, …, S − 1, actions 0, …, A − 1, and a reward for each action. Without memory of its own: threads may share it. */
public interface Environment {
    /** Returns S. */
    int states();

    /** Returns A, the same in every state. */
    int actions();

    /** Draws the state in which an episode starts. */
    int start(RandomGenerator random);

    /** Draws what follows an action. */
    Outcome act(int state, int action, RandomGenerator random);

    /**
     * What follows an action.
     *
     * @param state the next state; means nothing at the end
     * @param reward what is collected
     * @param end whether the episode ends here
     */
    record Outcome(int state, double reward, boolean end) {}
}
