package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.KktCheck;
import descent.contracts.KktResiduals;
import org.junit.jupiter.api.Test;

@HiddenChecks("17-kkt")
final class KktCheckHidden {
    @Test
    @Points(1.25)
    @Hint("Any point with any multipliers: every residual on its own, the largest over the constraints.")
    void anyPoint(KktCheck answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            int n = draws.integer(1, 4);
            int m = draws.integer(1, 5);
            double[] gradient = draws.vector(n, -2, 2);
            double[][] normals = draws.matrix(m, n, -1, 1);
            double[] g = draws.vector(m, -2, 1);
            double[] mu = draws.vector(m, -1, 2);
            double stationarity = 0;
            double feasibility = 0;
            double sign = 0;
            double slackness = 0;
            for (int i = 0; i < n; i++) {
                double sum = gradient[i];
                for (int j = 0; j < m; j++) {
                    sum += mu[j] * normals[j][i];
                }
                stationarity = Math.max(stationarity, Math.abs(sum));
            }
            for (int j = 0; j < m; j++) {
                feasibility = Math.max(feasibility, g[j]);
                sign = Math.max(sign, -mu[j]);
                slackness = Math.max(slackness, Math.abs(mu[j] * g[j]));
            }
            Expect.that(answer.residuals(gradient, normals, g, mu))
                    .as("the residuals")
                    .isNear(new KktResiduals(stationarity, feasibility, sign, slackness), 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @Hint("Pick an active set and multipliers, and make the gradient fit: then nothing may be left over.")
    void solutionsHaveNoResidual(KktCheck answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(2, 4);
            double[][] normals = draws.matrix(3, n, -1, 1);
            double[] mu = {draws.real(0.2, 2), 0, draws.real(0.2, 2)};
            double[] g = {0, -draws.real(0.2, 2), 0};
            double[] gradient = new double[n];
            for (int i = 0; i < n; i++) {
                gradient[i] = -mu[0] * normals[0][i] - mu[2] * normals[2][i];
            }
            Expect.that(answer.residuals(gradient, normals, g, mu))
                    .as("the residuals of a solution")
                    .isNear(new KktResiduals(0, 0, 0, 0), 1e-10);
        }
    }
}
