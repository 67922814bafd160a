package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Matrices;
import descent.contracts.RidgeSolution;
import org.junit.jupiter.api.Test;

@HiddenChecks("12-ridge")
final class RidgeSolutionHidden {
    @Test
    @Points(1.25)
    @Hint("At the solution the gradient of the whole objective is zero, in every weight and in the intercept.")
    void theGradientIsZero(RidgeSolution answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(4, 8);
            int d = draws.integer(1, 3);
            double lambda = draws.real(0.1, 2);
            double[][] x = draws.matrix(n, d, -1, 3);
            double[] y = draws.vector(n, -2, 6);
            double[] all = answer.solve(Matrices.copy(x), y.clone(), lambda);
            Expect.that(all).as("the weights and the intercept").hasLength(d + 1);
            if (all != null && all.length == d + 1) {
                Expect.that(slopes(x, y, lambda, all))
                        .as("the gradient of the objective at your solution")
                        .isNear(new double[d + 1], 1e-8);
            }
        }
    }

    @Test
    @Points(0.5)
    @Hint("More features than examples are no problem: nλ on the diagonal makes the system solvable.")
    void moreFeaturesThanExamples(RidgeSolution answer, Draws draws) {
        double[][] x = draws.matrix(2, 4, -2, 2);
        double[] y = draws.vector(2, 1, 5);
        double[] all = answer.solve(Matrices.copy(x), y.clone(), 0.3);
        Expect.that(all).as("the weights and the intercept").hasLength(5);
        if (all != null && all.length == 5) {
            Expect.that(slopes(x, y, 0.3, all))
                    .as("the gradient of the objective at your solution")
                    .isNear(new double[5], 1e-8);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint(
            "One example, or a feature that never changes: the weight is 0 and the intercept does the rest. And leave the arguments alone.")
    void theEdges(RidgeSolution answer) {
        double[][] x = {{7}, {7}};
        double[] y = {1, 4};
        Expect.that(answer.solve(x, y, 0.5)).as("a constant feature").isNear(new double[] {0, 2.5}, 1e-9);
        Expect.that(answer.solve(new double[][] {{3, -1}}, new double[] {5}, 1))
                .as("one example")
                .isNear(new double[] {0, 0, 5}, 1e-9);
        Expect.that(x).as("x after the call").is(new double[][] {{7}, {7}});
        Expect.that(y).as("y after the call").is(new double[] {1, 4});
    }

    private static double[] slopes(double[][] x, double[] y, double lambda, double[] all) {
        int d = x[0].length;
        double[] g = new double[d + 1];
        for (int i = 0; i < x.length; i++) {
            double r = all[d] - y[i];
            for (int j = 0; j < d; j++) {
                r += all[j] * x[i][j];
            }
            for (int j = 0; j < d; j++) {
                g[j] += 2 * r * x[i][j] / x.length;
            }
            g[d] += 2 * r / x.length;
        }
        for (int j = 0; j < d; j++) {
            g[j] += 2 * lambda * all[j];
        }
        return g;
    }
}
