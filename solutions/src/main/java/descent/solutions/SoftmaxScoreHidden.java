package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.SoftmaxScore;
import org.junit.jupiter.api.Test;

@HiddenChecks("24-score")
final class SoftmaxScoreHidden {
    @Test
    @Points(0.25)
    @Hint("Any number of actions, and θ is not yours to change.")
    void anyPolicy(SoftmaxScore answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = draws.integer(1, 5);
            double[] theta = draws.vector(n, -3, 3);
            double[] before = theta.clone();
            int action = draws.integer(0, n - 1);
            double sum = 0;
            for (double value : theta) sum += Math.exp(value);
            double[] score = new double[n];
            for (int b = 0; b < n; b++) score[b] = (b == action ? 1 : 0) - Math.exp(theta[b]) / sum;
            Expect.that(answer.score(theta, action)).as("the score").isNear(score, 1e-10);
            Expect.that(theta).as("θ after the call").is(before);
        }
    }
}
