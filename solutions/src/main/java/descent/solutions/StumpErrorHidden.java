package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.StumpError;
import org.junit.jupiter.api.Test;

@HiddenChecks("15-weighted-stump")
final class StumpErrorHidden {
    private static double expected(double[] x, int[] labels, double[] weights) {
        double least = Double.POSITIVE_INFINITY;
        for (int t = -1; t < x.length; t++) {
            double s = t < 0 ? Double.NEGATIVE_INFINITY : x[t];
            double same = 0;
            double other = 0;
            for (int i = 0; i < x.length; i++) {
                boolean positive = x[i] <= s;
                if (positive == (labels[i] == 1)) {
                    other += weights[i];
                } else {
                    same += weights[i];
                }
            }
            least = Math.min(least, Math.min(same, other));
        }
        return least;
    }

    @Test
    @Points(1)
    @Hint("Any samples, some with equal numbers: the least over all thresholds and both signs.")
    void anySamples(StumpError answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = draws.integer(2, 9);
            double[] x = new double[n];
            int[] labels = new int[n];
            for (int i = 0; i < n; i++) {
                x[i] = draws.integer(-4, 4) / 2.0;
                labels[i] = draws.integer(0, 1) == 0 ? -1 : 1;
            }
            double[] weights = draws.vector(n, 0.1, 2);
            Expect.that(answer.least(Given.copy(x), Given.copy(labels), Given.copy(weights)))
                    .as("the error")
                    .isNear(expected(x, labels, weights), 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("One sample is never missed, and equal samples share an answer. The caller's arrays stay as they are.")
    void edges(StumpError answer) {
        Expect.that(answer.least(new double[] {3}, new int[] {-1}, new double[] {2}))
                .as("the error of one sample")
                .isNear(0.0, 1e-12);
        double[] x = {1, 1, 1};
        int[] labels = {1, -1, -1};
        double[] weights = {0.75, 0.25, 0.25};
        Expect.that(answer.least(Given.copy(x), Given.copy(labels), Given.copy(weights)))
                .as("the error")
                .isNear(0.5, 1e-12);
        double[] unsorted = {2, 1};
        double[] unequal = {0.5, 2};
        answer.least(unsorted, new int[] {1, -1}, unequal);
        Expect.that(unsorted).as("x afterwards").is(new double[] {2, 1});
        Expect.that(unequal).as("the weights afterwards").is(new double[] {0.5, 2});
    }
}
