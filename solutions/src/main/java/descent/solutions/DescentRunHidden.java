package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.checks.Losses;
import descent.contracts.DescentRun;
import descent.contracts.History;
import descent.contracts.LossFunction;
import org.junit.jupiter.api.Test;

@HiddenChecks("01-gradient-descent")
final class DescentRunHidden {
    @Test
    @Points(1)
    @Hint("On ½ax² the points are (1 − ηa)ᵏ·x₀, for any curvature a, rate η and start.")
    void anyParabola(DescentRun answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            double a = draws.real(0.2, 3);
            double rate = draws.real(0.05, 0.5);
            double start = draws.real(-3, 3);
            int steps = draws.integer(1, 6);
            double[][] points = new double[steps + 1][1];
            double[] losses = new double[steps + 1];
            double[] norms = new double[steps + 1];
            for (int k = 0; k <= steps; k++) {
                double x = start * StrictMath.pow(1 - rate * a, k);
                points[k][0] = x;
                losses[k] = a * x * x / 2;
                norms[k] = Math.abs(a * x);
            }
            LossFunction f = Calls.of(LossFunction.class, "½ax²", 1000, Losses.parabola(a))
                    .function();
            History history = answer.run(f, new double[] {start}, rate, steps, 0);
            Expect.that(history.points()).as("the points").isNear(points, 1e-10);
            Expect.that(history.losses()).as("the losses").isNear(losses, 1e-10);
            Expect.that(history.gradientNorms()).as("the gradient norms").isNear(norms, 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @Hint("Ask for the gradient once at each point and keep it.")
    void oneGradientAPoint(DescentRun answer, Draws draws) {
        double[] start = draws.vector(2, 1, 2);
        Calls<LossFunction> f = Calls.of(LossFunction.class, "x² + xy + y²", 1000, Losses.coupled());
        History history = answer.run(f.function(), start, 0.1, 7, 1e-9);
        Expect.that(history.points()).as("the points").hasLength(8);
        Expect.that(f.count("gradient"))
                .as("the number of gradients for 8 points")
                .isAtMost(8);
        Expect.that(f.count("value")).as("the number of values for 8 points").isAtMost(8);
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("No step at all is a run as well: its log has one row. And below the tolerance is not at it.")
    void theEdgesOfStepsAndTolerance(DescentRun answer) {
        LossFunction f = Calls.of(LossFunction.class, "x² + xy + y²", 1000, Losses.coupled())
                .function();
        History history = answer.run(f, new double[] {1, 1}, 0.1, 0, 0);
        Expect.that(history.points()).as("the points").isNear(new double[][] {{1, 1}}, 0);
        Expect.that(history.losses()).as("the losses").isNear(new double[] {3}, 1e-12);
        Expect.that(history.gradientNorms()).as("the gradient norms").isNear(new double[] {3 * Math.sqrt(2)}, 1e-12);
        LossFunction square =
                Calls.of(LossFunction.class, "x²", 1000, Losses.parabola(2)).function();
        Expect.that(answer.run(square, new double[] {1}, 0.25, 9, 0.5).gradientNorms())
                .as("the gradient norms of a run that meets the tolerance exactly before it is below")
                .isNear(new double[] {2, 1, 0.5, 0.25}, 1e-12);
        History longer = answer.run(f, new double[] {1, 1}, 0.1, 2, 1e-3);
        Expect.that(longer.gradientNorms())
                .as("the gradient norms of two steps")
                .hasLength(3);
    }
}
