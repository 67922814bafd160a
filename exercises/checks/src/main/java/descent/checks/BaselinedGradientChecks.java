package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.BaselinedGradient;
import org.junit.jupiter.api.Test;

@Checks(id = "24-baseline", title = "A baseline without bias", contract = BaselinedGradient.class, points = 4)
@Forbids(packages = {"descent.optim.policy.", "descent.optim.game.", "descent.optim.linalg.", "org.ejml."})
final class BaselinedGradientChecks {
    @Test
    @Points(1.5)
    @Hint("The baselines are 3, 4.5 and 6.5: each the mean of the two other rewards.")
    void threeDraws(BaselinedGradient answer) {
        Expect.that(answer.gradient(
                        new double[][] {{0.5, -0.3, -0.2}, {-0.5, 0.7, -0.2}, {-0.5, -0.3, 0.8}},
                        new int[] {0, 1, 2},
                        new double[] {8, 5, 1}))
                .as("the estimate")
                .isNear(new double[] {5.0 / 3, 0.5 / 3, -5.5 / 3}, 1e-12);
    }

    @Test
    @Points(1)
    @Hint("The baseline of a draw must not know which action it was. An action may come twice.")
    void anActionTwice(BaselinedGradient answer) {
        Expect.that(answer.gradient(
                        new double[][] {{0.6, -0.6}, {0.6, -0.6}, {-0.4, 0.4}, {0.6, -0.6}},
                        new int[] {0, 0, 1, 0},
                        new double[] {2, 5, -3, 8}))
                .as("the estimate")
                .isNear(new double[] {2, -2}, 1e-12);
    }

    private interface Weight {
        double of(int i, int[] actions, double[] rewards);
    }

    private static double[] mean(double[][] scores, int[] actions, double[] rewards, Weight weight) {
        double[] gradient = new double[scores[0].length];
        for (int i = 0; i < scores.length; i++)
            for (int j = 0; j < gradient.length; j++)
                gradient[j] += scores[i][j] * weight.of(i, actions, rewards) / scores.length;
        return gradient;
    }

    private static double others(int i, double[] rewards) {
        double sum = -rewards[i];
        for (double reward : rewards) sum += reward;
        return sum / (rewards.length - 1);
    }

    @Misconception(
            name = "the baseline knows the action",
            hint =
                    "You compare a reward with rewards of the same action. What is left of the difference between a good action and a bad one?")
    static BaselinedGradient perAction() {
        return (scores, actions, rewards) -> mean(scores, actions, rewards, (i, a, r) -> {
            double sum = 0;
            int count = 0;
            for (int k = 0; k < r.length; k++)
                if (a[k] == a[i]) {
                    sum += r[k];
                    count++;
                }
            return r[i] - sum / count;
        });
    }

    @Misconception(
            name = "subtracted after multiplying",
            hint = "The baseline belongs inside the bracket with the reward. What multiplies it there?")
    static BaselinedGradient after() {
        return (scores, actions, rewards) -> {
            double[] gradient = mean(scores, actions, rewards, (i, a, r) -> r[i]);
            double baseline = 0;
            for (int i = 0; i < rewards.length; i++) baseline += others(i, rewards) / rewards.length;
            for (int j = 0; j < gradient.length; j++) gradient[j] -= baseline;
            return gradient;
        };
    }

    @Misconception(
            name = "the mean holds the own reward",
            hint =
                    "Your baseline for draw i contains R_i, and so it depends a little on the action. How much smaller is your estimate with two draws?")
    static BaselinedGradient ownIncluded() {
        return (scores, actions, rewards) -> mean(scores, actions, rewards, (i, a, r) -> {
            double sum = 0;
            for (double reward : r) sum += reward;
            return r[i] - sum / r.length;
        });
    }

    @Misconception(
            name = "no baseline",
            hint = "Add 100 to every reward: the estimate should stay as it is. Does yours?")
    static BaselinedGradient none() {
        return (scores, actions, rewards) -> mean(scores, actions, rewards, (i, a, r) -> r[i]);
    }

    @Misconception(
            name = "the sum instead of the mean",
            hint =
                    "Repeat all draws a thousand times: your estimate becomes hundreds of times larger. What should an estimate of the same gradient do?")
    static BaselinedGradient total() {
        return (scores, actions, rewards) ->
                mean(scores, actions, rewards, (i, a, r) -> r.length * (r[i] - others(i, r)));
    }
}
