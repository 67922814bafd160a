package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.OffPolicyEstimate;
import org.junit.jupiter.api.Test;

@Checks(id = "24-off-policy", title = "Old episodes, new policy", contract = OffPolicyEstimate.class, points = 4)
@Forbids(packages = {"descent.optim.policy.", "descent.optim.game.", "descent.optim.linalg.", "org.ejml."})
final class OffPolicyEstimateChecks {
    @Test
    @Points(1.5)
    @Hint("The weights are 0.5/0.25 · 0.3/0.6 · 0.9/0.5 = 1.8 and 0.2/0.8 = 0.25.")
    void twoEpisodes(OffPolicyEstimate answer) {
        Expect.that(answer.value(
                        new double[][] {{0.5, 0.3, 0.9}, {0.2}},
                        new double[][] {{0.25, 0.6, 0.5}, {0.8}},
                        new double[] {10, 4},
                        Double.POSITIVE_INFINITY))
                .as("the estimate")
                .isNear(9.5, 1e-12);
    }

    @Test
    @Points(1)
    @Hint("First the product over the episode, 2 · 3 · 0.25 = 1.5; then the limit.")
    void theLimitCutsTheProduct(OffPolicyEstimate answer) {
        Expect.that(answer.value(
                        new double[][] {{0.5, 0.6, 0.1}, {0.9, 0.8}},
                        new double[][] {{0.25, 0.2, 0.4}, {0.3, 0.5}},
                        new double[] {2, -1},
                        1.7))
                .as("the estimate")
                .isNear((1.5 * 2 - 1.7) / 2, 1e-12);
    }

    private interface Weight {
        double of(double[] target, double[] behaviour, double limit);
    }

    private static double mean(double[][] pi, double[][] mu, double[] returns, double limit, Weight weight) {
        double sum = 0;
        for (int i = 0; i < returns.length; i++) sum += weight.of(pi[i], mu[i], limit) * returns[i];
        return sum / returns.length;
    }

    private static double product(double[] above, double[] below) {
        double product = 1;
        for (int t = 0; t < above.length; t++) product *= above[t] / below[t];
        return product;
    }

    @Misconception(
            name = "the ratio upside down",
            hint =
                    "An action that the wanted policy takes more often than the acting one should count more. Does it, in your weight?")
    static OffPolicyEstimate inverse() {
        return (pi, mu, g, c) -> mean(pi, mu, g, c, (p, m, limit) -> Math.min(product(m, p), limit));
    }

    @Misconception(
            name = "the mean of the ratios",
            hint =
                    "How probable is an episode of three actions, and how do the three probabilities come together in it?")
    static OffPolicyEstimate averaged() {
        return (pi, mu, g, c) -> mean(pi, mu, g, c, (p, m, limit) -> {
            double sum = 0;
            for (int t = 0; t < p.length; t++) sum += p[t] / m[t] / p.length;
            return Math.min(sum, limit);
        });
    }

    @Misconception(
            name = "only the last ratio",
            hint = "The return depends on all actions of the episode. Which of them enter your weight?")
    static OffPolicyEstimate lastOnly() {
        return (pi, mu, g, c) ->
                mean(pi, mu, g, c, (p, m, limit) -> Math.min(p[p.length - 1] / m[m.length - 1], limit));
    }

    @Misconception(
            name = "no limit",
            hint = "Your weights may grow without end. The fourth argument does nothing in your answer.")
    static OffPolicyEstimate unlimited() {
        return (pi, mu, g, c) -> mean(pi, mu, g, c, (p, m, limit) -> product(p, m));
    }

    @Misconception(
            name = "every ratio is cut",
            hint =
                    "You apply the limit to each step. The specification cuts the weight of the episode: when is that known?")
    static OffPolicyEstimate eachCut() {
        return (pi, mu, g, c) -> mean(pi, mu, g, c, (p, m, limit) -> {
            double product = 1;
            for (int t = 0; t < p.length; t++) product *= Math.min(p[t] / m[t], limit);
            return product;
        });
    }
}
