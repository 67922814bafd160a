package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.DelayLimit;
import org.junit.jupiter.api.Test;

@HiddenChecks("22-delay-limit")
final class DelayLimitHidden {
    @Test
    @Points(1)
    @Hint("Just below your rate the recursion dies out, just above it grows, for any delay and curvature.")
    void theRecursionAgrees(DelayLimit answer, Draws draws) {
        for (int delay = 0; delay <= 12; delay += 3) {
            double curvature = draws.real(0.2, 8);
            double rate = answer.rate(delay, curvature);
            double limit = 2 * Math.sin(Math.PI / (2 * (2.0 * delay + 1))) / curvature;
            Expect.that(rate).as("the largest rate at τ = " + delay).isNear(limit, 1e-8);
            Expect.that(late(delay, 0.97 * rate * curvature) < 1)
                    .as("it dies out just below")
                    .is(true);
            Expect.that(late(delay, 1.03 * rate * curvature) > 1)
                    .as("it grows just above")
                    .is(true);
        }
    }

    @Test
    @Points(0.5)
    @Hint("Twice the curvature, half the rate; and long delays.")
    void anyDelay(DelayLimit answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            int delay = draws.integer(2, 400);
            double curvature = draws.real(0.01, 50);
            Expect.that(answer.rate(delay, curvature) * curvature * (2.0 * delay + 1))
                    .as("ηλ(2τ + 1)")
                    .isNear(2 * (2.0 * delay + 1) * Math.sin(Math.PI / (4.0 * delay + 2)), 1e-6);
        }
    }

    /** The size of θ after many steps from 1; not a number counts as large. */
    private static double late(int delay, double etaLambda) {
        double[] theta = new double[6000];
        java.util.Arrays.fill(theta, 0, delay + 1, 1);
        for (int t = delay; t + 1 < theta.length; t++) {
            theta[t + 1] = theta[t] - etaLambda * theta[t - delay];
            if (!(Math.abs(theta[t + 1]) < 1e12)) {
                return 1e12;
            }
        }
        double size = 0;
        for (int t = theta.length - 50; t < theta.length; t++) {
            size = Math.max(size, Math.abs(theta[t]));
        }
        return size;
    }
}
