package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.ShardMean;
import org.junit.jupiter.api.Test;

@HiddenChecks("22-shards")
final class ShardMeanHidden {
    @Test
    @Points(0.25)
    @Hint("Any number of workers, any sizes.")
    void anyShards(ShardMean answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            int workers = draws.integer(2, 6);
            int n = draws.integer(1, 4);
            int[] sizes = new int[workers];
            int all = 0;
            for (int k = 0; k < workers; k++) {
                sizes[k] = draws.integer(1, 20);
                all += sizes[k];
            }
            double[][] gradients = draws.matrix(workers, n, -3, 3);
            double[] expected = new double[n];
            for (int k = 0; k < workers; k++) {
                for (int j = 0; j < n; j++) {
                    expected[j] += gradients[k][j] * sizes[k] / all;
                }
            }
            double[][] given = copy(gradients);
            Expect.that(answer.mean(given, sizes)).as("the gradient").isNear(expected, 1e-10);
            Expect.that(given).as("the shards' gradients afterwards").is(gradients);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("One worker; a worker without examples.")
    void oneWorkerAndNoExamples(ShardMean answer) {
        Expect.that(answer.mean(new double[][] {{3, -2}}, new int[] {7})).isNear(new double[] {3, -2}, 1e-12);
        Expect.that(answer.mean(new double[][] {{8}, {5}, {2}}, new int[] {3, 0, 1}))
                .isNear(new double[] {6.5}, 1e-12);
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int k = 0; k < rows.length; k++) {
            copy[k] = rows[k].clone();
        }
        return copy;
    }
}
