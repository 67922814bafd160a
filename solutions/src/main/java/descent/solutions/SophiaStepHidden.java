package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.SophiaStep;
import org.junit.jupiter.api.Test;

@HiddenChecks("20-sophia-step")
final class SophiaStepHidden {
    @Test
    @Points(0.5)
    @Hint("The step is Newton's where |m| < γh and η against the sign of m elsewhere, for any numbers.")
    void newtonOrSign(SophiaStep answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            int n = draws.integer(1, 5);
            double[] theta = draws.vector(n, -2, 2);
            double[] m = draws.vector(n, -2, 2);
            double[] h = draws.vector(n, -2, 4);
            double rate = draws.real(0.01, 0.5);
            double gamma = draws.real(0.3, 3);
            double[] expected = new double[n];
            for (int i = 0; i < n; i++) {
                double step = Math.abs(m[i]) < gamma * h[i] ? m[i] / (gamma * h[i]) : Math.signum(m[i]);
                expected[i] = theta[i] - rate * step;
            }
            Expect.that(answer.next(theta, m, h, rate, gamma, 1e-12))
                    .as("the next θ")
                    .isNear(expected, 1e-12);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Without momentum nothing moves, even where the curvature is zero or negative. No argument is modified.")
    void withoutMemoryTheStepIsTheGradients(SophiaStep answer) {
        double[] theta = {3, -4, 5};
        double[] h = {0, -1, 2};
        double[] m = new double[3];
        Expect.that(answer.next(theta, m, h, 0.1, 1, 1e-12)).as("the next θ").isNear(new double[] {3, -4, 5}, 0);
        answer.next(theta, new double[] {1, 2, -3}, h, 0.1, 1, 1e-12);
        Expect.that(theta).as("θ after the call").is(new double[] {3, -4, 5});
        Expect.that(h).as("h after the call").is(new double[] {0, -1, 2});
    }
}
