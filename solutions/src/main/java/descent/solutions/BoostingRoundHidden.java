package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.BoostingRound;
import descent.contracts.ReweightedSamples;
import org.junit.jupiter.api.Test;

@HiddenChecks("15-adaboost-round")
final class BoostingRoundHidden {
    private static ReweightedSamples expected(double[] weights, int[] labels, int[] answers) {
        double epsilon = 0;
        for (int i = 0; i < weights.length; i++) {
            epsilon += labels[i] == answers[i] ? 0 : weights[i];
        }
        if (epsilon >= 0.5) {
            return new ReweightedSamples(0, weights.clone());
        }
        double[] next = new double[weights.length];
        for (int i = 0; i < next.length; i++) { // afterwards both groups weigh one half
            next[i] = weights[i] / (labels[i] == answers[i] ? 2 * (1 - epsilon) : 2 * epsilon);
        }
        return new ReweightedSamples(Math.log((1 - epsilon) / epsilon) / 2, next);
    }

    @Test
    @Points(1)
    @Hint(
            "Any weights with the sum 1: after the round missed and right samples weigh one half each, unless ε is at least ½.")
    void anyWeights(BoostingRound answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = draws.integer(3, 8);
            double[] weights = draws.vector(n, 0.05, 1);
            double sum = 0;
            for (double w : weights) {
                sum += w;
            }
            int[] labels = new int[n];
            int[] answers = new int[n];
            for (int i = 0; i < n; i++) {
                weights[i] /= sum;
                labels[i] = draws.integer(0, 1) == 0 ? -1 : 1;
                answers[i] = draws.integer(0, 2) == 0 ? -labels[i] : labels[i];
            }
            answers[n - 1] = -labels[n - 1];
            Expect.that(answer.round(Given.copy(weights), Given.copy(labels), Given.copy(answers)))
                    .as("α and the weights")
                    .isNear(expected(weights, labels, answers), 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Exactly one half is no better than a coin. The caller's arrays stay as they are.")
    void exactlyACoin(BoostingRound answer) {
        double[] weights = {0.25, 0.5, 0.25};
        int[] labels = {1, -1, 1};
        int[] answers = {1, 1, 1};
        Expect.that(answer.round(Given.copy(weights), Given.copy(labels), Given.copy(answers)))
                .as("α and the weights")
                .isNear(new ReweightedSamples(0, new double[] {0.25, 0.5, 0.25}), 1e-12);
        answer.round(weights, labels, new int[] {-1, -1, 1});
        Expect.that(weights).as("the caller's weights afterwards").is(new double[] {0.25, 0.5, 0.25});
    }
}
