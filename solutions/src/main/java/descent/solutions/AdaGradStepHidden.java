package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.AdaGradStep;
import org.junit.jupiter.api.Test;

@HiddenChecks("06-adagrad-step")
final class AdaGradStepHidden {
    @Test
    @Points(1)
    @Hint("Several steps in a row, any number of components: G must carry over.")
    void anyRun(AdaGradStep answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(1, 4);
            double rate = draws.real(0.05, 2);
            double[] theta = draws.vector(n, -2, 2);
            double[] sums = draws.vector(n, 0.5, 3);
            double[] expectedTheta = theta.clone();
            double[] expectedSums = sums.clone();
            for (int t = 0; t < 4; t++) {
                double[] g = draws.vector(n, -3, 3);
                for (int i = 0; i < n; i++) {
                    expectedSums[i] += g[i] * g[i];
                    expectedTheta[i] -= rate * g[i] / Math.sqrt(expectedSums[i]);
                }
                answer.step(theta, g, sums, rate, 0);
            }
            Expect.that(theta).as("θ after four steps").isNear(expectedTheta, 1e-10);
            Expect.that(sums).as("G after four steps").isNear(expectedSums, 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("A component that never had a gradient must stay where it is, and the gradient belongs to the caller.")
    void nothingMovesWithoutAGradient(AdaGradStep answer) {
        double[] theta = {2, 1};
        double[] g = {0, 1};
        double[] sums = {0, 0};
        answer.step(theta, g, sums, 0.1, 1e-8);
        Expect.that(theta).as("θ").isNear(new double[] {2, 0.9}, 1e-8);
        Expect.that(sums).as("G").isNear(new double[] {0, 1}, 0);
        Expect.that(g).as("the gradient after the step").is(new double[] {0, 1});
        double[] none = {};
        answer.step(none, new double[0], new double[0], 0.1, 1e-8);
        Expect.that(none).as("no parameters").hasLength(0);
    }
}
