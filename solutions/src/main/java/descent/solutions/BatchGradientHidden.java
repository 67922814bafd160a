package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.BatchGradient;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@HiddenChecks("04-batch-gradient")
final class BatchGradientHidden {
    @Test
    @Points(1)
    @Hint("Any rows, any batch: compare with central differences of the objective over the same rows.")
    void isTheSlopeOfTheObjective(BatchGradient answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int d = draws.integer(1, 4);
            double[][] x = draws.matrix(7, d, -2, 2);
            double[] y = draws.vector(7, -2, 2);
            double[] w = draws.vector(d, -1, 1);
            int b = draws.integer(2, 6);
            int[] batch = IntStream.range(0, b).map(k -> draws.integer(0, 6)).toArray();
            double[] slope = new double[d];
            for (int j = 0; j < d; j++) {
                double[] right = w.clone();
                double[] left = w.clone();
                right[j] += 0.5;
                left[j] -= 0.5;
                slope[j] = objective(x, y, right, batch) - objective(x, y, left, batch);
            }
            Expect.that(answer.gradient(x, y, w, batch)).as("the gradient").isNear(slope, 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @Hint("The mean over all batches of an epoch, weighted by their sizes, is the gradient of the whole.")
    void batchesOfAnEpochAverageToTheWhole(BatchGradient answer, Draws draws) {
        double[][] x = draws.matrix(7, 3, -2, 2);
        double[] y = draws.vector(7, -2, 2);
        double[] w = draws.vector(3, -1, 1);
        double[] mean = new double[3];
        for (int[] batch : new int[][] {{6, 2, 0}, {1, 5, 3}, {4}}) {
            double[] g = answer.gradient(x, y, w, batch);
            for (int j = 0; j < 3; j++) {
                mean[j] += g == null || g.length != 3 ? Double.NaN : g[j] * batch.length / 7;
            }
        }
        Expect.that(mean)
                .as("the weighted mean of three batches' gradients")
                .isNear(answer.gradient(x, y, w, new int[] {0, 1, 2, 3, 4, 5, 6}), 1e-10);
    }

    @Test
    @Points(0.5)
    @Hint("x, y and the batch belong to the caller too.")
    void nothingIsModified(BatchGradient answer, Draws draws) {
        double[][] x = draws.matrix(4, 2, 1, 2);
        double[] y = draws.vector(4, 1, 2);
        int[] batch = {3, 1, 0};
        double[][] xBefore = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
        double[] yBefore = y.clone();
        double[] g = answer.gradient(x, y, new double[] {0.5, -0.5}, batch);
        Expect.that(g).as("the gradient").hasLength(2);
        Expect.that(x).as("x after the call").is(xBefore);
        Expect.that(y).as("y after the call").is(yBefore);
        Expect.that(batch).as("the batch after the call").is(new int[] {3, 1, 0});
    }

    /** A quadratic, so that the central difference with any distance is exact. */
    private static double objective(double[][] x, double[] y, double[] w, int[] batch) {
        double sum = 0;
        for (int i : batch) {
            double r = -y[i];
            for (int j = 0; j < w.length; j++) {
                r += x[i][j] * w[j];
            }
            sum += r * r;
        }
        return sum / (2 * batch.length);
    }
}
