package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.GradientForecast;
import org.junit.jupiter.api.Test;

@HiddenChecks("10-predict")
final class GradientForecastHidden {
    @Test
    @Points(1)
    @Hint("Any widths, deviations and leaks, up to thirty layers.")
    void anyNetwork(GradientForecast answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            int n = draws.integer(2, trial == 0 ? 30 : 6);
            int[] widths = new int[n + 1];
            widths[0] = draws.integer(2, 20);
            for (int l = 1; l <= n; l++) {
                widths[l] = widths[l - 1] + draws.integer(1, 9);
            }
            double[] deviations = draws.vector(n, 0.1, 0.6);
            double alpha = draws.real(0.05, 0.8);
            double logarithm = 0;
            for (int l = 0; l < n; l++) {
                logarithm += Math.log(deviations[l]) + Math.log(widths[l] * (1 + alpha * alpha) / 2) / 2;
            }
            double expected = Math.exp(logarithm);
            Expect.that(answer.length(widths, deviations, alpha))
                    .as("the length")
                    .isNear(expected, 1e-9 * (1 + expected));
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("No layers; and α = 1, which is a linear network.")
    void theEdges(GradientForecast answer) {
        Expect.that(answer.length(new int[] {7}, new double[0], 0))
                .as("the length without layers")
                .isNear(1.0, 1e-12);
        Expect.that(answer.length(new int[] {4, 4}, new double[] {0.5}, 1))
                .as("the length with α = 1")
                .isNear(1.0, 1e-12);
        Expect.that(answer.length(new int[] {4, 6}, new double[] {0.5}, -1))
                .as("the length with |z|")
                .isNear(1.0, 1e-12);
    }
}
