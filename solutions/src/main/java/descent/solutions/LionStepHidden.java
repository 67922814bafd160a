package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.LionStep;
import org.junit.jupiter.api.Test;

@HiddenChecks("08-lion")
final class LionStepHidden {
    @Test
    @Points(0.75)
    @Hint("Several steps in a row, any betas: m must carry over.")
    void anyRun(LionStep answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(1, 4);
            double rate = draws.real(0.05, 0.5);
            double beta1 = draws.real(0.5, 0.8);
            double beta2 = draws.real(0.85, 0.95);
            double lambda = draws.real(0.1, 0.9);
            double[] theta = draws.vector(n, 1, 3);
            double[] m = draws.vector(n, -1, 1);
            double[] expectedTheta = theta.clone();
            double[] expectedM = m.clone();
            for (int t = 0; t < 6; t++) {
                double[] g = draws.vector(n, -4, 4);
                for (int i = 0; i < n; i++) {
                    double c = beta1 * expectedM[i] + (1 - beta1) * g[i];
                    expectedTheta[i] -= rate * (Math.signum(c) + lambda * expectedTheta[i]);
                    expectedM[i] = beta2 * expectedM[i] + (1 - beta2) * g[i];
                }
                answer.step(theta, g, m, rate, beta1, beta2, lambda);
                Expect.that(theta).as("θ").isNear(expectedTheta, 1e-10);
                Expect.that(m).as("m").isNear(expectedM, 1e-10);
            }
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Where nothing has ever come only the decay acts; the gradient is not modified.")
    void theEdges(LionStep answer) {
        double[] theta = {2};
        double[] m = {0};
        double[] g = {0};
        answer.step(theta, g, m, 0.1, 0.9, 0.99, 0.5);
        Expect.that(theta).as("θ without any gradient").isNear(new double[] {1.9}, 1e-12);
        Expect.that(m).as("m without any gradient").isNear(new double[] {0}, 0);
        Expect.that(g).as("the gradient after the step").is(new double[] {0});
        double[] tiny = {0, 0};
        answer.step(tiny, new double[] {1e-9, -1e-9}, new double[2], 0.1, 0.9, 0.99, 0);
        Expect.that(tiny).as("θ after tiny gradients").isNear(new double[] {-0.1, 0.1}, 1e-12);
    }
}
