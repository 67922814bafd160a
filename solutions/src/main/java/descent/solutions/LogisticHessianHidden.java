package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.LogisticHessian;
import org.junit.jupiter.api.Test;

@HiddenChecks("19-logistic-hessian")
final class LogisticHessianHidden {
    @Test
    @Points(0.75)
    @Hint("The Hessian is the derivative of the gradient (1/n) Σ (pᵢ − yᵢ)xᵢ + λw, in every direction.")
    void isTheDerivativeOfTheGradient(LogisticHessian answer, Draws draws) {
        for (int trial = 0; trial < 5; trial++) {
            int d = draws.integer(1, 4);
            double[][] x = draws.matrix(draws.integer(1, 7), d, -2, 2);
            double[] w = draws.vector(d, -1, 1);
            double lambda = draws.real(0.05, 0.5);
            double[][] expected = new double[d][d];
            for (int j = 0; j < d; j++) {
                double[] above = gradient(x, shifted(w, j, 1e-5), lambda);
                double[] below = gradient(x, shifted(w, j, -1e-5), lambda);
                for (int i = 0; i < d; i++) {
                    expected[i][j] = (above[i] - below[i]) / 2e-5;
                }
            }
            Expect.that(answer.hessian(x, w, lambda)).as("the Hessian").isNear(expected, 1e-8);
        }
    }

    private static double[] shifted(double[] w, int j, double by) {
        double[] other = w.clone();
        other[j] += by;
        return other;
    }

    /** The labels cancel in differences, so all are 0 here. */
    private static double[] gradient(double[][] x, double[] w, double lambda) {
        double[] g = new double[w.length];
        for (double[] row : x) {
            double z = 0;
            for (int j = 0; j < w.length; j++) {
                z += row[j] * w[j];
            }
            for (int j = 0; j < w.length; j++) {
                g[j] += row[j] / (1 + Math.exp(-z)) / x.length;
            }
        }
        for (int j = 0; j < w.length; j++) {
            g[j] += lambda * w[j];
        }
        return g;
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("For scores of ±800 the weight p(1 − p) is 0, not NaN. No argument is modified.")
    void largeScores(LogisticHessian answer) {
        double[][] x = {{2, 1}, {-2, 3}};
        double[] w = {400, 0};
        Expect.that(answer.hessian(x, w, 0.25)).as("the Hessian").isNear(new double[][] {{0.25, 0}, {0, 0.25}}, 1e-12);
        Expect.that(x).as("the rows after the call").is(new double[][] {{2, 1}, {-2, 3}});
        Expect.that(w).as("the weights after the call").is(new double[] {400, 0});
    }
}
