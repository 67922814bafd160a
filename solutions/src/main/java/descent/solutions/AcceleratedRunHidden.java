package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Bowls;
import descent.checks.Losses;
import descent.contracts.AcceleratedRun;
import descent.contracts.LossFunction;
import org.junit.jupiter.api.Test;

@HiddenChecks("05-accelerated")
final class AcceleratedRunHidden {
    @Test
    @Points(0.75)
    @Hint(
            "On a curvature λ each coordinate follows x_t = (1 − ηλ)·y_t, for any rate, start and number of steps, none included.")
    void anyBowl(AcceleratedRun answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(1, 3);
            double[] curvatures = draws.vector(n, 0.2, 2);
            double[] start = draws.vector(n, -3, 3);
            double rate = draws.real(0.05, 0.4);
            int steps = trial == 0 ? 0 : draws.integer(4, 9);
            double[][] x = new double[steps + 1][n];
            double[] y = start.clone();
            x[0] = start.clone();
            for (int t = 1; t <= steps; t++) {
                for (int i = 0; i < n; i++) {
                    x[t][i] = (1 - rate * curvatures[i]) * y[i];
                    y[i] = x[t][i] + (t - 1) * (x[t][i] - x[t - 1][i]) / (t + 2);
                }
            }
            LossFunction f = Calls.of(LossFunction.class, "½Σλx²", 1000, Bowls.diagonal(curvatures))
                    .function();
            Expect.that(answer.points(f, start, rate, steps)).as("the points x").isNear(x, 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @Hint("With η = 1/L the value after t steps is at most 2L‖x₀ − x*‖²/(t + 1)² above the minimum.")
    void theBoundHoldsOnAFlatValley(AcceleratedRun answer) {
        LossFunction valley = Bowls.diagonal(1, 1e-4);
        double[] start = {1, 1};
        double[][] points = answer.points(
                Calls.of(LossFunction.class, "½(a² + 0.0001b²)", 1000, valley).function(), start, 1, 400);
        Expect.that(points).as("the points").hasLength(401);
        for (int t = 50; points != null && t < points.length; t += 50) {
            if (points[t] != null && points[t].length == 2) {
                Expect.that(valley.value(points[t]))
                        .as("the value after " + t + " steps")
                        .isAtMost(2 * 2.0 / ((t + 1.0) * (t + 1)));
            }
        }
    }

    @Test
    @Points(0.25)
    @Hint("One gradient a step is enough, and no value at all.")
    void oneGradientAStep(AcceleratedRun answer, Draws draws) {
        Calls<LossFunction> f = Calls.of(LossFunction.class, "x² + xy + y²", 1000, Losses.coupled());
        double[][] points = answer.points(f.function(), draws.vector(2, 1, 2), 0.1, 9);
        Expect.that(points).as("the points").hasLength(10);
        Expect.that(f.count("gradient"))
                .as("the number of gradients for 9 steps")
                .isAtMost(9);
        Expect.that(f.count("value")).as("the number of values").isAtMost(0);
    }
}
