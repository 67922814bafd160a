package descent.optim.policy;

import descent.optim.linalg.Require;
import java.util.random.RandomGenerator;

/** Slot machines: one state, each action an arm with normal rewards, and an episode is one pull. */
public final class Bandit implements Environment {
    private final double[] means;
    private final double deviation;

    /**
     * Arms with these mean rewards.
     *
     * @param deviation σ ≥ 0 of every arm
     * @param means at least one finite number, copied
     */
    public Bandit(double deviation, double... means) {
        this.deviation = Require.nonNegative("deviation", deviation);
        Require.atLeast(1, "the number of arms", means.length);
        this.means = means.clone();
        for (int a = 0; a < means.length; a++) Require.finite("means[" + a + "]", means[a]);
    }

    @Override
    public int states() {
        return 1;
    }

    @Override
    public int actions() {
        return means.length;
    }

    @Override
    public int start(RandomGenerator random) {
        return 0;
    }

    @Override
    public Outcome act(int state, int action, RandomGenerator random) {
        return new Outcome(0, random.nextGaussian(means[action], deviation), true);
    }

    /** Returns J(θ) = Σₐ πₐ qₐ, the expected reward of a softmax policy. */
    public double value(double[] theta) {
        double[] p = new SoftmaxPolicy(1, actions()).probabilities(theta, 0);
        double sum = 0;
        for (int a = 0; a < p.length; a++) sum += p[a] * means[a];
        return sum;
    }

    /** Returns ∂J/∂θₐ = πₐ(qₐ − J), in a new array: what {@link Reinforce} estimates. */
    public double[] gradient(double[] theta) {
        double[] p = new SoftmaxPolicy(1, actions()).probabilities(theta, 0);
        double value = value(theta);
        for (int a = 0; a < p.length; a++) p[a] *= means[a] - value;
        return p;
    }
}
