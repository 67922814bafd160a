package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.RmsPropStep;
import org.junit.jupiter.api.Test;

@HiddenChecks("06-rmsprop-step")
final class RmsPropStepHidden {
    @Test
    @Points(1)
    @Hint("Several steps in a row, any decay: v must carry over.")
    void anyRun(RmsPropStep answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(1, 4);
            double rate = draws.real(0.05, 2);
            double beta = draws.real(0.1, 0.95);
            double[] theta = draws.vector(n, -2, 2);
            double[] v = draws.vector(n, 0.5, 3);
            double[] expectedTheta = theta.clone();
            double[] expectedV = v.clone();
            for (int t = 0; t < 4; t++) {
                double[] g = draws.vector(n, -3, 3);
                for (int i = 0; i < n; i++) {
                    expectedV[i] = beta * expectedV[i] + (1 - beta) * g[i] * g[i];
                    expectedTheta[i] -= rate * g[i] / Math.sqrt(expectedV[i]);
                }
                answer.step(theta, g, v, rate, beta, 0);
            }
            Expect.that(theta).as("θ after four steps").isNear(expectedTheta, 1e-10);
            Expect.that(v).as("v after four steps").isNear(expectedV, 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("A component without a gradient stays and its average fades; β = 0 is sign descent.")
    void theEdges(RmsPropStep answer) {
        double[] theta = {2, 1};
        double[] g = {0, -3};
        double[] v = {1, 5};
        answer.step(theta, g, v, 0.1, 0, 1e-12);
        Expect.that(theta).as("θ with β = 0").isNear(new double[] {2, 1.1}, 1e-8);
        Expect.that(v).as("v with β = 0").isNear(new double[] {0, 9}, 1e-12);
        Expect.that(g).as("the gradient after the step").is(new double[] {0, -3});
        double[] fading = {1};
        answer.step(new double[] {2}, new double[] {0}, fading, 0.1, 0.75, 1e-12);
        Expect.that(fading).as("v after a gradient of 0").isNear(new double[] {0.75}, 1e-12);
    }
}
