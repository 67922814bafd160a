package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.CentralDifference;
import descent.contracts.Curve;
import org.junit.jupiter.api.Test;

@HiddenChecks("01-central-difference")
final class CentralDifferenceHidden {
    @Test
    @Points(0.5)
    @Hint("For a cubic the symmetric difference is the slope plus a·h².")
    void anyCubic(CentralDifference answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            double a = draws.real(-2, 2);
            double b = draws.real(-2, 2);
            double x = draws.real(-2, 2);
            double h = draws.real(0.05, 0.5);
            Calls<Curve> f = Calls.of(Curve.class, "a cubic", 100, t -> a * t * t * t + b * t);
            Expect.that(answer.slope(f.function(), x, h)).isNear(3 * a * x * x + b + a * h * h, 1e-9);
            Expect.that(f.count()).as("the number of calls of f").isAtMost(2);
        }
    }
}
