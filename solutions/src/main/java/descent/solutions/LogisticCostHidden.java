package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.LogisticCost;
import org.junit.jupiter.api.Test;

@HiddenChecks("03-logistic-loss")
final class LogisticCostHidden {
    @Test
    @Points(0.75)
    @Hint("Any number of examples and features, and moderate scores.")
    void anyExamples(LogisticCost answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = draws.integer(1, 6);
            int d = draws.integer(1, 4);
            double[][] x = draws.matrix(n, d, -2, 2);
            double[] w = draws.vector(d, -2, 2);
            double[] y = new double[n];
            double sum = 0;
            for (int i = 0; i < n; i++) {
                y[i] = draws.nextBoolean() ? 1 : -1;
                double z = 0;
                for (int j = 0; j < d; j++) {
                    z += x[i][j] * w[j];
                }
                sum += StrictMath.log1p(StrictMath.exp(-y[i] * z));
            }
            double[] before = w.clone();
            Expect.that(answer.loss(x, y, w)).isNear(sum / n, 1e-9);
            Expect.that(w).as("the weights after the call").is(before);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Scores of many hundreds on either side, and losses far below 1e-16.")
    void anyScore(LogisticCost answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            double score = draws.real(710, 5000);
            Expect.that(answer.loss(new double[][] {{score}}, new double[] {-1}, new double[] {1}))
                    .isNear(score, 1e-9);
            double margin = draws.real(38, 600);
            Expect.that(answer.loss(new double[][] {{-1}}, new double[] {-1}, new double[] {margin})
                            * StrictMath.exp(margin))
                    .as("the loss over e⁻ᶻ")
                    .isNear(1.0, 1e-9);
        }
    }
}
