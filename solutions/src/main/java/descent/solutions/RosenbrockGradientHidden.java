package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.RosenbrockGradient;
import org.junit.jupiter.api.Test;

@HiddenChecks("01-rosenbrock-gradient")
final class RosenbrockGradientHidden {
    @Test
    @Points(1)
    @Hint("Measure both slopes by central differences at a point of your choice and compare.")
    void agreesWithMeasuredSlopesAnywhere(RosenbrockGradient answer, Draws draws) {
        double h = 1e-4;
        for (int trial = 0; trial < 15; trial++) {
            double[] p = draws.vector(2, -2, 2);
            double x = p[0];
            double y = p[1];
            double[] measured = {
                (f(x + h, y) - f(x - h, y)) / (2 * h) - 400 * x * h * h, // the cubic part of the error is known
                (f(x, y + h) - f(x, y - h)) / (2 * h)
            };
            Expect.that(answer.gradient(p)).isNear(measured, 1e-7);
            Expect.that(p).as("the point after the call").is(new double[] {x, y});
        }
    }

    private static double f(double x, double y) {
        return (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x);
    }
}
