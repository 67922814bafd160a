package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.SophiaRun;
import org.junit.jupiter.api.Test;

@HiddenChecks("20-sophia-run")
final class SophiaRunHidden {
    @Test
    @Points(1)
    @Hint("Any curvatures, factors and intervals: follow m, h and θ step by step, and count what is asked.")
    void anyRun(SophiaRun answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            int n = draws.integer(1, 4);
            double[] slope = draws.vector(n, -1, 3);
            double[] bend = draws.vector(n, -1, 4);
            double[] theta = draws.vector(n, -2, 2);
            double rate = draws.real(0.01, 0.3);
            double beta1 = draws.real(0, 0.95);
            double beta2 = draws.real(0, 0.95);
            int every = draws.integer(1, 4);
            int steps = draws.integer(1, 9);
            SophiaRun.Field g = t -> field(t, slope, 0);
            SophiaRun.Field c = t -> field(t, bend, 1);
            Calls<SophiaRun.Field> gradient = Calls.of(SophiaRun.Field.class, "the gradient", 200, g);
            Calls<SophiaRun.Field> curvature = Calls.of(SophiaRun.Field.class, "the curvature", 200, c);
            Expect.that(answer.run(
                            gradient.function(), curvature.function(), theta.clone(), rate, beta1, beta2, every, steps))
                    .as("θ after the run")
                    .isNear(SophiaRunAnswers.asWritten().run(g, c, theta, rate, beta1, beta2, every, steps), 1e-9);
            Expect.that(gradient.count()).as("gradients").isAtMost(steps);
            Expect.that(curvature.count()).as("estimates").isAtMost((steps + every - 1) / every);
        }
    }

    @Test
    @Points(0.5)
    @Hint("A run shorter than the interval takes one estimate, at the start. The start is not yours to change.")
    void oneEstimateForAShortRun(SophiaRun answer, Draws draws) {
        double[] theta = {draws.real(1, 2), draws.real(-2, -1)};
        double[] before = theta.clone();
        Calls<SophiaRun.Field> curvature =
                Calls.of(SophiaRun.Field.class, "the curvature", 200, t -> new double[] {2, 3});
        SophiaRun.Field none = t -> new double[] {0, 0};
        Expect.that(answer.run(none, curvature.function(), theta, 0.1, 0.9, 0.9, 50, 6))
                .as("θ after steps without a slope")
                .isNear(before, 0);
        Expect.that(theta).as("θ after the call").is(before);
        Expect.that(curvature.count()).as("estimates").isAtMost(1);
    }

    private static double[] field(double[] theta, double[] factor, double shift) {
        double[] v = new double[theta.length];
        for (int i = 0; i < v.length; i++) v[i] = factor[i] * (shift + theta[i]);
        return v;
    }
}
