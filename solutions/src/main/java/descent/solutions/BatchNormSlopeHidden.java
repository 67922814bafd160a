package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.BatchNormSlope;
import org.junit.jupiter.api.Test;

@HiddenChecks("14-batchnorm-backward")
final class BatchNormSlopeHidden {
    @Test
    @Points(1)
    @Hint("Batches of any size, any γ and ε.")
    void anyBatch(BatchNormSlope answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            int b = draws.integer(2, 6);
            int units = draws.integer(1, 4);
            double epsilon = draws.real(0.05, 0.5);
            double[][] x = draws.matrix(b, units, -2, 5);
            double[][] dy = draws.matrix(b, units, -1, 4);
            double[] gamma = draws.vector(units, 1.5, 3);
            double[][] expected = new double[b][units];
            for (int j = 0; j < units; j++) {
                double mean = 0;
                double square = 0;
                for (double[] row : x) {
                    mean += row[j] / b;
                    square += row[j] * row[j] / b;
                }
                double s = Math.sqrt(square - mean * mean + epsilon);
                for (int i = 0; i < b; i++) {
                    for (int k = 0; k < b; k++) {
                        double jacobian =
                                (i == k ? 1 : 0) - 1.0 / b - (x[i][j] - mean) * (x[k][j] - mean) / (s * s * b);
                        expected[i][j] += gamma[j] * dy[k][j] * jacobian / s;
                    }
                }
            }
            Expect.that(answer.byInput(x, dy, gamma, epsilon)).as("dx").isNear(expected, 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("A unit that is the same in all rows has x̂ = 0; γ = 0 lets nothing back; what is given is not changed.")
    void theEdges(BatchNormSlope answer) {
        double[][] x = {{4, 1}, {4, 3}};
        double[][] dy = {{3, 1}, {1, 2}};
        double[] gamma = {1, 0};
        Expect.that(answer.byInput(x, dy, gamma, 0.25))
                .as("dx of a constant unit, and with γ = 0")
                .isNear(new double[][] {{2, 0}, {-2, 0}}, 1e-12);
        Expect.that(x).as("x afterwards").is(new double[][] {{4, 1}, {4, 3}});
        Expect.that(dy).as("dy afterwards").is(new double[][] {{3, 1}, {1, 2}});
    }
}
