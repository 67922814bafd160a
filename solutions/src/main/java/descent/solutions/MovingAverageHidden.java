package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.MovingAverage;
import org.junit.jupiter.api.Test;

@HiddenChecks("07-ema")
final class MovingAverageHidden {
    @Test
    @Points(0.5)
    @Hint("Each average is a weighted sum of all values so far; corrected, the weights add up to 1.")
    void equalsTheWeightedSum(MovingAverage answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(2, 9);
            double beta = draws.real(0.15, 0.95);
            double[] x = draws.vector(n, -4, 4);
            double[] raw = new double[n];
            double[] corrected = new double[n];
            for (int t = 0; t < n; t++) {
                double weights = 0;
                for (int s = 0; s <= t; s++) {
                    double weight = (1 - beta) * Math.pow(beta, t - s);
                    raw[t] += weight * x[s];
                    weights += weight;
                }
                corrected[t] = raw[t] / weights;
            }
            Expect.that(answer.averages(x, beta, false)).as("the raw averages").isNear(raw, 1e-10);
            Expect.that(answer.averages(x, beta, true))
                    .as("the corrected averages")
                    .isNear(corrected, 1e-10);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("No values; β = 0, which remembers nothing; and the caller's array.")
    void theEdges(MovingAverage answer) {
        Expect.that(answer.averages(new double[0], 0.9, true))
                .as("averages of nothing")
                .hasLength(0);
        double[] x = {2, -5, 7};
        Expect.that(answer.averages(x, 0, true)).as("averages with β = 0").isNear(new double[] {2, -5, 7}, 1e-12);
        Expect.that(x).as("the values afterwards").is(new double[] {2, -5, 7});
    }
}
