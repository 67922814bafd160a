package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.BaselinedGradient;
import org.junit.jupiter.api.Test;

@HiddenChecks("24-baseline")
final class BaselinedGradientHidden {
    @Test
    @Points(1.5)
    @Hint("Any number of draws from two on; a constant added to all rewards changes nothing.")
    void anyBatch(BaselinedGradient answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = draws.integer(2, 6);
            double[][] scores = draws.matrix(n, 3, -1, 1);
            double[] rewards = draws.vector(n, 5, 12);
            int[] actions = new int[n];
            for (int i = 0; i < n; i++) actions[i] = draws.integer(0, 2);
            double[] expected = new double[3];
            for (int i = 0; i < n; i++)
                for (int k = 0; k < n; k++)
                    for (int j = 0; j < 3; j++) expected[j] += scores[i][j] * (rewards[i] - rewards[k]) / (n - 1.0) / n;
            Expect.that(answer.gradient(scores, actions, rewards))
                    .as("the estimate")
                    .isNear(expected, 1e-10);
        }
    }
}
