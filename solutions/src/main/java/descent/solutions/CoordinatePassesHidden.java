package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Matrices;
import descent.contracts.CoordinatePasses;
import org.junit.jupiter.api.Test;

@HiddenChecks("12-coordinate-descent")
final class CoordinatePassesHidden {
    @Test
    @Points(1)
    @Hint(
            "After enough passes no change of a single weight makes the objective smaller, and the order within a pass is that of the columns.")
    void anyData(CoordinatePasses answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(2, 6);
            int d = draws.integer(2, 4);
            double[][] x = draws.matrix(n, d, -2, 2);
            double[] y = draws.vector(n, -4, 4);
            double lambda = draws.real(0.05, 0.9);
            int passes = draws.integer(2, 5);
            double[] w = new double[d];
            double[] r = y.clone();
            for (int step = 0; step < passes * d; step++) {
                int j = step % d;
                double square = 0;
                double pull = 0;
                for (int i = 0; i < n; i++) {
                    r[i] += w[j] * x[i][j];
                    pull += r[i] * x[i][j];
                    square += x[i][j] * x[i][j];
                }
                double left = Math.abs(pull) - n * lambda;
                w[j] = left > 0 ? Math.copySign(left, pull) / square : 0;
                for (int i = 0; i < n; i++) {
                    r[i] -= w[j] * x[i][j];
                }
            }
            Expect.that(answer.run(Matrices.copy(x), y.clone(), lambda, passes))
                    .as("the weights")
                    .isNear(w, 1e-8);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("No pass: all zeros. A column of zeros has no best value: its weight stays 0. And leave the arguments alone.")
    void theEdges(CoordinatePasses answer) {
        double[][] x = {{0, 1}, {0, 2}};
        double[] y = {1, 3};
        Expect.that(answer.run(x, y, 0.5, 0)).as("the weights after no pass").isNear(new double[2], 0);
        Expect.that(answer.run(x, y, 0.5, 3)).as("the weights").isNear(new double[] {0, 1.2}, 1e-12);
        Expect.that(answer.run(x, y, 0, 1)).as("the weights without a penalty").isNear(new double[] {0, 1.4}, 1e-12);
        Expect.that(x).as("x after the call").is(new double[][] {{0, 1}, {0, 2}});
        Expect.that(y).as("y after the call").is(new double[] {1, 3});
    }
}
