package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.AccumulatorStart;
import descent.contracts.GradientAccumulator;
import org.junit.jupiter.api.Test;

@HiddenChecks("22-accumulator")
final class AccumulatorStartHidden {
    @Test
    @Points(1)
    @Hint("Any K, any sizes, several epochs with a rest.")
    void anyEpochs(AccumulatorStart answer, Draws draws) {
        for (int trial = 0; trial < 4; trial++) {
            int n = draws.integer(1, 3);
            int every = draws.integer(2, 4);
            double maxNorm = draws.real(0.8, 2);
            GradientAccumulator held = answer.start(n, every, maxNorm);
            for (int epoch = 0; epoch < 2; epoch++) {
                double[] sum = new double[n];
                double total = 0;
                int micro = every * draws.integer(1, 2) + draws.integer(0, every - 1);
                for (int k = 1; k <= micro; k++) {
                    double[] g = draws.vector(n, -3, 3);
                    int examples = draws.integer(1, 9);
                    for (int i = 0; i < n; i++) {
                        sum[i] += examples * g[i];
                    }
                    total += examples;
                    boolean update = k % every == 0 || k == micro;
                    double[] expected = update ? clipped(sum, total, maxNorm) : new double[0];
                    Expect.that(held.take(g, examples, k == micro))
                            .as("the update")
                            .isNear(expected, 1e-9);
                    if (update) {
                        sum = new double[n];
                        total = 0;
                    }
                }
            }
        }
    }

    @Test
    @Points(0.5)
    @Hint(
            "The caller's gradient is read only, what was returned is the caller's to change, and runs do not disturb each other.")
    void arraysAndRunsStayApart(AccumulatorStart answer, Draws draws) {
        double[] g = draws.vector(2, 1, 2);
        double[] before = g.clone();
        GradientAccumulator one = answer.start(2, 2, 0.75);
        GradientAccumulator two = answer.start(2, 1, 1000);
        one.take(g, 3, false);
        double[] update = two.take(g, 4, false);
        Expect.that(update).as("K = 1: the update").isNear(before, 1e-12);
        for (int i = 0; i < update.length; i++) {
            update[i] = 1e9;
        }
        Expect.that(one.take(g, 5, false)).as("K = 2: the update").isNear(clipped(before, 1, 0.75), 1e-12);
        Expect.that(g).as("the gradient afterwards").is(before);
        Expect.that(two.take(g, 4, true)).as("the next update").isNear(before, 1e-12);
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("A gradient of zero has no length to shorten; one of exactly the largest length stays.")
    void theEdges(AccumulatorStart answer) {
        GradientAccumulator held = answer.start(2, 1, 5);
        Expect.that(held.take(new double[] {0, 0}, 2, true)).is(new double[] {0, 0});
        Expect.that(held.take(new double[] {3, -4}, 2, false)).isNear(new double[] {3, -4}, 1e-12);
    }

    private static double[] clipped(double[] sum, double total, double maxNorm) {
        double[] mean = new double[sum.length];
        double square = 0;
        for (int i = 0; i < sum.length; i++) {
            mean[i] = sum[i] / total;
            square += mean[i] * mean[i];
        }
        double factor = Math.min(1, maxNorm / Math.sqrt(square));
        for (int i = 0; i < sum.length; i++) {
            mean[i] *= factor;
        }
        return mean;
    }
}
