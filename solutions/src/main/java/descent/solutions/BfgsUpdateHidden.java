package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Matrices;
import descent.contracts.BfgsUpdate;
import org.junit.jupiter.api.Test;

@HiddenChecks("19-bfgs-update")
final class BfgsUpdateHidden {
    @Test
    @Points(1)
    @Hint("Multiply the three factors out, in any dimension; B is not modified.")
    void anyPair(BfgsUpdate answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            int n = draws.integer(2, 4);
            double[][] b = Matrices.turned(draws.vector(n, 0.5, 3), draws);
            double[][] before = Matrices.copy(b);
            double[] s = draws.vector(n, 0.2, 1);
            double[] y = draws.vector(n, 0.3, 2);
            double ys = 0;
            for (int i = 0; i < n; i++) {
                ys += y[i] * s[i];
            }
            double[][] left = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    left[i][j] = (i == j ? 1 : 0) - s[i] * y[j] / ys;
                }
            }
            double[][] expected = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    expected[i][j] = s[i] * s[j] / ys;
                    for (int k = 0; k < n; k++) {
                        for (int l = 0; l < n; l++) {
                            expected[i][j] += left[i][k] * b[k][l] * left[j][l];
                        }
                    }
                }
            }
            Expect.that(answer.update(b, s, y)).as("the new estimate").isNear(expected, 1e-9);
            Expect.that(b).as("B after the call").is(before);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("yᵀs = 0 is not above 0, and one dimension is a matrix too.")
    void theEdges(BfgsUpdate answer) {
        double[][] b = {{2, 0}, {0, 3}};
        double[][] same = answer.update(b, new double[] {1, 0}, new double[] {0, 1});
        Expect.that(same).as("the estimate").isNear(new double[][] {{2, 0}, {0, 3}}, 0);
        Expect.that(answer.update(new double[][] {{5}}, new double[] {0.5}, new double[] {2}))
                .as("the new estimate")
                .isNear(new double[][] {{0.25}}, 1e-12);
        if (same != null && same.length == 2 && same[0] != null && same[0].length == 2) {
            same[0][0] = 7;
            Expect.that(b).as("B after a change of the answer").is(new double[][] {{2, 0}, {0, 3}});
        }
    }
}
