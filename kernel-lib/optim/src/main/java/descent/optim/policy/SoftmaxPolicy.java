package descent.optim.policy;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.random.RandomGenerator;

/**
 * A policy with a number for every state and action: π(a|s) = exp θ_sa / Σ_b exp θ_sb.
 *
 * <pre>
 * score   ∂ log π(a|s)/∂θ_sb = [a = b] − π(b|s)
 * </pre>
 *
 * <p>θ is flat, state by state: θ_sa is {@code theta[s * actions + a]}; zeros are the even policy.
 *
 * @param states S ≥ 1
 * @param actions A ≥ 1
 */
public record SoftmaxPolicy(int states, int actions) {
    /** Checks the numbers. */
    public SoftmaxPolicy {
        Require.atLeast(1, "states", states);
        Require.atLeast(1, "actions", actions);
    }

    /** One row for each state of an environment, one column for each action. */
    public static SoftmaxPolicy of(Environment environment) {
        return new SoftmaxPolicy(environment.states(), environment.actions());
    }

    /** Returns S·A, the length of θ. */
    public int parameters() {
        return states * actions;
    }

    /** Returns π(·|s) in a new array. */
    public double[] probabilities(double[] theta, int state) {
        Vectors.length("theta", theta, parameters());
        double[] p = new double[actions];
        double most = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < actions; a++) most = Math.max(most, theta[state * actions + a]);
        double sum = 0;
        for (int a = 0; a < actions; a++) sum += p[a] = StrictMath.exp(theta[state * actions + a] - most);
        for (int a = 0; a < actions; a++) p[a] /= sum;
        return p;
    }

    /** Returns log π(a|s), without the underflow of log(π(a|s)). */
    public double logProbability(double[] theta, int state, int action) {
        Vectors.length("theta", theta, parameters());
        double most = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < actions; a++) most = Math.max(most, theta[state * actions + a]);
        double sum = 0;
        for (int a = 0; a < actions; a++) sum += StrictMath.exp(theta[state * actions + a] - most);
        return theta[state * actions + action] - most - StrictMath.log(sum);
    }

    /** Draws an action. */
    public int draw(double[] theta, int state, RandomGenerator random) {
        double[] p = probabilities(theta, state);
        double u = random.nextDouble();
        for (int a = 0; a < actions - 1; a++) {
            u -= p[a];
            if (u < 0) return a;
        }
        return actions - 1;
    }

    /** Adds factor·∇log π(a|s) to a gradient as long as θ. */
    public void addScore(double[] theta, int state, int action, double factor, double[] gradient) {
        double[] p = probabilities(theta, state);
        for (int b = 0; b < actions; b++) gradient[state * actions + b] -= factor * p[b];
        gradient[state * actions + action] += factor;
    }

    /** Returns KL(π_θ(·|s) ‖ π_other(·|s)) = Σₐ π_θ log(π_θ/π_other), at least 0: how far another policy is in one state. */
    public double divergence(double[] theta, double[] other, int state) {
        double[] p = probabilities(theta, state);
        double sum = 0;
        for (int a = 0; a < actions; a++)
            if (p[a] > 0) sum += p[a] * (logProbability(theta, state, a) - logProbability(other, state, a));
        return Math.max(0, sum);
    }
}
