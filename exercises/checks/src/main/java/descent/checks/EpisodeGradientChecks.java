package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.EpisodeGradient;
import org.junit.jupiter.api.Test;

@Checks(id = "24-reinforce", title = "REINFORCE over an episode", contract = EpisodeGradient.class, points = 4)
@Forbids(packages = {"descent.optim.policy.", "descent.optim.game.", "descent.optim.linalg.", "org.ejml."})
final class EpisodeGradientChecks {
    private static final double[][] THETA = {
        {Math.log(0.5), Math.log(0.3), Math.log(0.2)}, {Math.log(0.1), Math.log(0.3), Math.log(0.6)}
    };

    @Test
    @Points(1)
    @Hint("One step: the score (1 − 0.5, −0.3, −0.2) times the reward 2, in the row of its state.")
    void oneStep(EpisodeGradient answer) {
        Expect.that(answer.gradient(THETA, new int[] {0}, new int[] {0}, new double[] {2}))
                .as("the estimate")
                .isNear(new double[][] {{1, -0.6, -0.4}, {0, 0, 0}}, 1e-12);
    }

    @Test
    @Points(1.5)
    @Hint("The returns are 6, 5 and 4: what each action can still change. A state that comes twice collects twice.")
    void threeSteps(EpisodeGradient answer) {
        Expect.that(answer.gradient(THETA, new int[] {0, 1, 0}, new int[] {1, 2, 2}, new double[] {1, 1, 4}))
                .as("the estimate")
                .isNear(new double[][] {{-5, 3, 2}, {-0.5, -1.5, 2}}, 1e-11);
    }

    private interface Factor {
        double of(double[] rewards, int t, double probability);
    }

    private static double[][] sum(
            double[][] theta, int[] states, int[] actions, double[] rewards, boolean minusPi, Factor factor) {
        double[][] gradient = new double[theta.length][theta[0].length];
        for (int t = 0; t < states.length; t++) {
            double[] p = probabilities(theta[states[t]]);
            double weight = factor.of(rewards, t, p[actions[t]]);
            for (int b = 0; b < p.length; b++)
                gradient[states[t]][b] += weight * ((b == actions[t] ? 1 : 0) - (minusPi ? p[b] : 0));
        }
        return gradient;
    }

    private static double after(double[] rewards, int t) {
        double sum = 0;
        for (int k = t; k < rewards.length; k++) sum += rewards[k];
        return sum;
    }

    private static double[] probabilities(double[] theta) {
        double most = theta[0];
        for (double value : theta) most = Math.max(most, value);
        double[] p = new double[theta.length];
        double sum = 0;
        for (int a = 0; a < p.length; a++) sum += p[a] = Math.exp(theta[a] - most);
        for (int a = 0; a < p.length; a++) p[a] /= sum;
        return p;
    }

    @Misconception(
            name = "the log is forgotten",
            hint =
                    "You take ∇π instead of ∇log π. The action was already drawn with probability π: how often does π count in the mean of your estimate?")
    static EpisodeGradient withoutLog() {
        return (theta, s, a, r) -> sum(theta, s, a, r, true, (rewards, t, p) -> p * after(rewards, t));
    }

    @Misconception(
            name = "descent on the reward",
            hint = "The estimate points uphill, along ∇J. Does your step make a rewarded action more probable or less?")
    static EpisodeGradient descent() {
        return (theta, s, a, r) -> sum(theta, s, a, r, true, (rewards, t, p) -> -after(rewards, t));
    }

    @Misconception(
            name = "all rewards at every step",
            hint =
                    "Your mean is right, but an action is also credited with what was collected before it. Which rewards can it still change? The others only add variance.")
    static EpisodeGradient pastToo() {
        return (theta, s, a, r) -> sum(theta, s, a, r, true, (rewards, t, p) -> after(rewards, 0));
    }

    @Misconception(
            name = "the score lacks −π",
            hint =
                    "The derivative of log π has a part from the numerator and one from the sum below. Do the entries of a row add up to zero in yours?")
    static EpisodeGradient withoutPi() {
        return (theta, s, a, r) -> sum(theta, s, a, r, false, (rewards, t, p) -> after(rewards, t));
    }

    @Misconception(
            name = "only the reward of the step",
            hint =
                    "An action in the first step may be what brings the reward in the third. Which return belongs to it?")
    static EpisodeGradient immediate() {
        return (theta, s, a, r) -> sum(theta, s, a, r, true, (rewards, t, p) -> rewards[t]);
    }
}
