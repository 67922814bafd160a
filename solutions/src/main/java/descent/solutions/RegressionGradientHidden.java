package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.RegressionGradient;
import org.junit.jupiter.api.Test;

@HiddenChecks("01-linear-regression-gradient")
final class RegressionGradientHidden {
    @Test
    @Points(1)
    @Hint("Measure the slope of J yourself at several θ and compare.")
    void anyData(RegressionGradient answer, Draws draws) {
        for (int trial = 0; trial < 15; trial++) {
            int n = draws.integer(1, 8);
            double[] x = draws.vector(n, -2, 2);
            double[] y = draws.vector(n, -3, 3);
            double theta = draws.real(-2, 2);
            double slope = 0;
            for (int i = 0; i < n; i++) {
                slope -= 2 * x[i] * (y[i] - theta * x[i]);
            }
            Expect.that(answer.gradient(x, y, theta)).isNear(slope, 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @Hint("At the best θ the slope is zero, and the arrays are the caller's.")
    void theBestThetaHasNoSlope(RegressionGradient answer, Draws draws) {
        double[] x = draws.vector(5, 0.5, 2);
        double[] y = draws.vector(5, -3, 3);
        double products = 0;
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            products += x[i] * y[i];
            squares += x[i] * x[i];
        }
        double[] xBefore = x.clone();
        double[] yBefore = y.clone();
        Expect.that(answer.gradient(x, y, products / squares)).isNear(0.0, 1e-10);
        Expect.that(x).as("x after the call").is(xBefore);
        Expect.that(y).as("y after the call").is(yBefore);
    }
}
