package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.BatchNormPass;
import descent.contracts.BatchNormStart;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@HiddenChecks("14-batchnorm-forward")
final class BatchNormStartHidden {
    @Test
    @Points(1.25)
    @Hint("Several batches of different sizes, passes in use in between.")
    void anyPasses(BatchNormStart answer, Draws draws) {
        for (int trial = 0; trial < 5; trial++) {
            int units = draws.integer(2, 4);
            double epsilon = draws.real(0.1, 1);
            double share = draws.real(0.1, 0.4);
            BatchNormPass pass = answer.start(units, epsilon, share);
            double[] mean = new double[units];
            double[] variance = new double[units];
            Arrays.fill(variance, 1);
            for (int k = 0; k < 5; k++) {
                boolean training = k % 3 != 2;
                double[][] x = draws.matrix(draws.integer(2, 5), units, -3, 4);
                double[] gamma = draws.vector(units, 1.5, 2.5);
                double[] beta = draws.vector(units, 0.5, 1);
                double[][] y = new double[x.length][units];
                for (int j = 0; j < units; j++) {
                    double m = 0;
                    double squares = 0;
                    for (double[] row : x) {
                        m += row[j] / x.length;
                    }
                    for (double[] row : x) {
                        squares += (row[j] - m) * (row[j] - m);
                    }
                    double v = squares / x.length;
                    if (training) {
                        mean[j] += share * (m - mean[j]);
                        variance[j] += share * (squares / (x.length - 1) - variance[j]);
                    } else {
                        m = mean[j];
                        v = variance[j];
                    }
                    for (int i = 0; i < x.length; i++) {
                        y[i][j] = gamma[j] * (x[i][j] - m) / Math.sqrt(v + epsilon) + beta[j];
                    }
                }
                Expect.that(pass.forward(x, gamma, beta, training)).as("y").isNear(y, 1e-9);
            }
        }
    }

    @Test
    @Points(0.5)
    @Hint("Two layers have statistics of their own, and what is given is not changed.")
    void nothingIsShared(BatchNormStart answer) {
        double[][] x = {{3}, {7}};
        double[] gamma = {2};
        double[] beta = {1};
        BatchNormPass one = answer.start(1, 0, 1);
        BatchNormPass two = answer.start(1, 0, 1);
        one.forward(x, gamma, beta, true);
        Expect.that(two.forward(new double[][] {{5}}, gamma, beta, false))
                .as("the second layer in use")
                .isNear(new double[][] {{11}}, 1e-12);
        Expect.that(x).as("x afterwards").is(new double[][] {{3}, {7}});
        Expect.that(gamma).as("γ afterwards").is(new double[] {2});
        Expect.that(beta).as("β afterwards").is(new double[] {1});
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("A unit that is the same in all rows becomes β, thanks to ε; in use one row is enough.")
    void theEdges(BatchNormStart answer) {
        BatchNormPass pass = answer.start(1, 0.01, 0.5);
        Expect.that(pass.forward(new double[][] {{4}, {4}, {4}}, new double[] {3}, new double[] {-2}, true))
                .as("y of a constant unit")
                .isNear(new double[][] {{-2}, {-2}, {-2}}, 1e-12);
        Expect.that(pass.forward(new double[][] {{2}}, new double[] {3}, new double[] {-2}, false))
                .as("y of one row in use")
                .isNear(new double[][] {{-2}}, 1e-12);
    }
}
