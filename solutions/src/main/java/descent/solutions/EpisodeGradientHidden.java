package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.EpisodeGradient;
import org.junit.jupiter.api.Test;

@HiddenChecks("24-reinforce")
final class EpisodeGradientHidden {
    @Test
    @Points(1.5)
    @Hint("Any board, any length, rewards of both signs; the inputs are not yours to change.")
    void anyEpisode(EpisodeGradient answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            int n = draws.integer(1, 4);
            int length = draws.integer(1, 6);
            double[][] theta = draws.matrix(n, 3, -2, 2);
            int[] states = new int[length];
            int[] actions = new int[length];
            double[] rewards = draws.vector(length, -2, 2);
            double[][] expected = new double[n][3];
            for (int t = 0; t < length; t++) {
                states[t] = draws.integer(0, n - 1);
                actions[t] = draws.integer(0, 2);
            }
            for (int t = 0; t < length; t++) {
                double[] row = theta[states[t]];
                double sum = Math.exp(row[0]) + Math.exp(row[1]) + Math.exp(row[2]);
                for (int k = t; k < length; k++)
                    for (int b = 0; b < 3; b++)
                        expected[states[t]][b] += rewards[k] * ((b == actions[t] ? 1 : 0) - Math.exp(row[b]) / sum);
            }
            Expect.that(answer.gradient(theta, states, actions, rewards))
                    .as("the estimate")
                    .isNear(expected, 1e-10);
        }
    }
}
