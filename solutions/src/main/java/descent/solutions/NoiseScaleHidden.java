package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.NoiseScale;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@HiddenChecks("04-noise-scale")
final class NoiseScaleHidden {
    @Test
    @Points(1)
    @Hint("Any number of examples and parameters.")
    void anyGradients(NoiseScale answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            double[][] g = draws.matrix(draws.integer(2, 9), draws.integer(1, 5), 1, 4);
            int n = g.length;
            double all = 0;
            double square = 0;
            for (int j = 0; j < g[0].length; j++) {
                double sum = 0;
                for (double[] row : g) {
                    sum += row[j];
                    all += row[j] * row[j];
                }
                square += sum / n * (sum / n);
            }
            Expect.that(answer.scale(g)).as("the noise scale").isNear((all - n * square) / (n - 1) / square, 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @Hint(
            "The noise scale counts examples: it does not change with the gradients' unit, and it leaves them as they are.")
    void theUnitDoesNotMatter(NoiseScale answer, Draws draws) {
        double[][] g = draws.matrix(6, 3, 1, 3);
        double[][] tenfold = Arrays.stream(g)
                .map(row -> Arrays.stream(row).map(v -> 10 * v).toArray())
                .toArray(double[][]::new);
        double[][] before = Arrays.stream(g).map(double[]::clone).toArray(double[][]::new);
        Expect.that(answer.scale(g)).as("the noise scale").isNear(answer.scale(tenfold), 1e-9);
        Expect.that(g).as("the gradients after the call").is(before);
    }
}
