package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Given;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.BatchNormSlope;
import org.junit.jupiter.api.Test;

@Checks(id = "14-batchnorm-backward", title = "Batch norm, backward", contract = BatchNormSlope.class, points = 3)
@Variants(BatchNormSlopeVariants.class)
@Forbids(packages = {"descent.optim.nn.", "descent.optim.linalg.", "org.ejml."})
final class BatchNormSlopeChecks {
    @Test
    @Points(0.5)
    @Hint("μ = 2, σ² = 8/3, √(σ² + ε) = 2, x̂ = (−1, 0, 1); the mean of d is 1, that of d·x̂ is −1.")
    void oneColumnByHand(BatchNormSlope answer) {
        Expect.that(answer.byInput(
                        new double[][] {{0}, {2}, {4}}, new double[][] {{3}, {0}, {0}}, new double[] {1}, 4.0 / 3))
                .as("dx")
                .isNear(new double[][] {{0.5}, {-0.5}, {0}}, 1e-10);
    }

    @Test
    @Points(0.5)
    @Hint("Compare with central differences of L = Σ dy·y for each entry of x.")
    void agreesWithDifferences(BatchNormSlope answer) {
        double[][] x = {{1, 4}, {-2, 0.5}, {3, -1}, {0.5, 2}};
        double[][] dy = {{1, -2}, {0.5, 3}, {-1, 1}, {2, 0.25}};
        double[] gamma = {2, -1.5};
        Expect.that(answer.byInput(Given.copy(x), Given.copy(dy), Given.copy(gamma), 0.1))
                .as("dx")
                .isNear(differences(x, dy, gamma, 0.1), 1e-6);
    }

    @Test
    @Points(0.5)
    @Hint("Adding a constant to a column changes no output: the slopes of a column add up to 0.")
    void shiftingTheBatchChangesNothing(BatchNormSlope answer) {
        double[][] x = {{1, 5}, {2, -1}, {4, 0}};
        double[][] dx = answer.byInput(x, new double[][] {{1, 2}, {-3, 1}, {5, 0.5}}, new double[] {3, 0.5}, 0.01);
        Expect.that(dx).hasLength(3);
        if (dx.length == 3 && dx[0].length == 2 && dx[1].length == 2 && dx[2].length == 2) {
            for (int j = 0; j < 2; j++) {
                Expect.that(dx[0][j] + dx[1][j] + dx[2][j])
                        .as("the sum of column " + j)
                        .isNear(0.0, 1e-10);
            }
        }
    }

    /** The slope of Σ dy·y by x, by central differences. */
    private static double[][] differences(double[][] x, double[][] dy, double[] gamma, double epsilon) {
        double[][] slope = new double[x.length][gamma.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < gamma.length; j++) {
                double here = x[i][j];
                x[i][j] = here + 1e-5;
                double up = loss(x, dy, gamma, epsilon);
                x[i][j] = here - 1e-5;
                slope[i][j] = (up - loss(x, dy, gamma, epsilon)) / 2e-5;
                x[i][j] = here;
            }
        }
        return slope;
    }

    private static double loss(double[][] x, double[][] dy, double[] gamma, double epsilon) {
        double loss = 0;
        for (int j = 0; j < gamma.length; j++) {
            double mean = 0;
            double variance = 0;
            for (double[] row : x) {
                mean += row[j] / x.length;
            }
            for (double[] row : x) {
                variance += (row[j] - mean) * (row[j] - mean) / x.length;
            }
            for (int i = 0; i < x.length; i++) {
                loss += dy[i][j] * gamma[j] * (x[i][j] - mean) / Math.sqrt(variance + epsilon);
            }
        }
        return loss;
    }
}
