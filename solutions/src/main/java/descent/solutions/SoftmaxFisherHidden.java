package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.SoftmaxFisher;
import org.junit.jupiter.api.Test;

@HiddenChecks("20-softmax-fisher")
final class SoftmaxFisherHidden {
    @Test
    @Points(1)
    @Hint(
            "For each row take every label, its probability times the outer product of its gradient; then the mean over the rows.")
    void isTheExpectationOverLabels(SoftmaxFisher answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int d = draws.integer(1, 3);
            int classes = draws.integer(2, 4);
            double[][] x = draws.matrix(draws.integer(1, 5), d, -2, 2);
            double[][] w = draws.matrix(classes, d, -1, 1);
            double[][] expected = new double[classes * d][classes * d];
            for (double[] row : x) {
                double[] p = new double[classes];
                double total = 0;
                for (int k = 0; k < classes; k++) {
                    double z = 0;
                    for (int i = 0; i < d; i++) {
                        z += w[k][i] * row[i];
                    }
                    p[k] = Math.exp(z);
                    total += p[k];
                }
                for (int label = 0; label < classes; label++) {
                    double[] score = new double[classes * d];
                    for (int k = 0; k < classes; k++) {
                        for (int i = 0; i < d; i++) {
                            score[k * d + i] = ((k == label ? 1 : 0) - p[k] / total) * row[i];
                        }
                    }
                    for (int a = 0; a < score.length; a++) {
                        for (int b = 0; b < score.length; b++) {
                            expected[a][b] += p[label] / total * score[a] * score[b] / x.length;
                        }
                    }
                }
            }
            Expect.that(answer.fisher(x, w)).as("F").isNear(expected, 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @Hint("A shift of all logits changes no probability, so F times it is zero.")
    void isSingularAlongAShift(SoftmaxFisher answer, Draws draws) {
        double[][] x = draws.matrix(4, 2, -1, 1);
        double[][] w = draws.matrix(3, 2, -1, 1);
        double[][] f = answer.fisher(x, w);
        Expect.that(f).as("F").hasLength(6);
        for (int a = 0; a < 6 && f != null && f.length == 6; a++) {
            Expect.that(f[a]).as("row " + a + " of F").hasLength(6);
            if (f[a] != null && f[a].length == 6) {
                Expect.that(f[a][0] + f[a][2] + f[a][4])
                        .as("row " + a + " of F times the shift")
                        .isNear(0.0, 1e-12);
            }
        }
    }
}
