package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.FactoredMoment;
import org.junit.jupiter.api.Test;

@HiddenChecks("08-factored-moment")
final class FactoredMomentHidden {
    @Test
    @Points(1)
    @Hint("Matrices of any size, several gradients, any β.")
    void anyRun(FactoredMoment answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(2, 4);
            int m = draws.integer(2, 5);
            double beta = draws.real(0.2, 0.9);
            double[][][] gradients = new double[draws.integer(2, 4)][][];
            double[] rows = new double[n];
            double[] columns = new double[m];
            double total = 0;
            for (int t = 0; t < gradients.length; t++) {
                gradients[t] = draws.matrix(n, m, -3, 3);
                double weight = (1 - beta) * Math.pow(beta, gradients.length - 1 - t);
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < m; j++) {
                        double square = weight * gradients[t][i][j] * gradients[t][i][j];
                        rows[i] += square;
                        columns[j] += square;
                        total += square;
                    }
                }
            }
            double[][] expected = new double[n][m];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < m; j++) {
                    expected[i][j] = rows[i] * columns[j] / total / (1 - Math.pow(beta, gradients.length));
                }
            }
            Expect.that(answer.after(gradients, beta)).as("V̂").isNear(expected, 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("One cell, β = 0, and gradients that are all zero.")
    void theEdges(FactoredMoment answer) {
        double[][][] gradients = {{{3, 1}}, {{2, 4}}};
        Expect.that(answer.after(gradients, 0)).as("V̂ with β = 0").isNear(new double[][] {{4, 16}}, 1e-10);
        Expect.that(gradients[0]).as("the first gradient afterwards").is(new double[][] {{3, 1}});
        Expect.that(answer.after(new double[][][] {{{-3}}}, 0.5))
                .as("V̂ of one cell")
                .isNear(new double[][] {{9}}, 1e-10);
        Expect.that(answer.after(new double[][][] {{{0, 0}, {0, 0}}}, 0.9))
                .as("V̂ of zeros")
                .isNear(new double[2][2], 0);
    }
}
