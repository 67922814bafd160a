package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.DualValue;
import org.junit.jupiter.api.Test;

@HiddenChecks("18-dual")
final class DualValueHidden {
    @Test
    @Points(1)
    @Hint("The double sum is the squared length of Σαᵢyᵢxᵢ: compare with that for points in the plane.")
    void anyExamples(DualValue answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            int n = draws.integer(1, 6);
            double[][] x = draws.matrix(n, 2, -2, 2);
            double[] alpha = draws.vector(n, 0.1, 1.5);
            double[] y = new double[n];
            double[][] gram = new double[n][n];
            double[] w = {0, 0};
            double value = 0;
            for (int i = 0; i < n; i++) {
                y[i] = draws.integer(0, 1) == 0 ? -1 : 1;
                for (int j = 0; j < n; j++) {
                    gram[i][j] = x[i][0] * x[j][0] + x[i][1] * x[j][1];
                }
                w[0] += alpha[i] * y[i] * x[i][0];
                w[1] += alpha[i] * y[i] * x[i][1];
                value += alpha[i];
            }
            value -= (w[0] * w[0] + w[1] * w[1]) / 2;
            Expect.that(answer.value(alpha, y, gram)).as("the dual objective").isNear(value, 1e-10);
        }
    }
}
