package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.EscapeTime;
import org.junit.jupiter.api.Test;

@HiddenChecks("03-escape-time")
final class EscapeTimeHidden {
    @Test
    @Points(1)
    @Hint("After so many steps |y| is at least 1, and after one less it is not, for any start, curvature and rate.")
    void neitherEarlierNorLater(EscapeTime answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            double start = StrictMath.pow(10, -draws.real(0.3, 12)) * (draws.nextBoolean() ? 1 : -1);
            double curvature = draws.real(0.2, 5);
            double rate = draws.real(0.02, 0.4);
            int k = answer.steps(start, curvature, rate);
            // Half a step of room on either side, so that rounding does not decide.
            double exact = -StrictMath.log(Math.abs(start)) / StrictMath.log1p(rate * curvature);
            Expect.that(k).as("the number of steps").isAtLeast(exact - 1e-9);
            Expect.that(k).as("the number of steps").isAtMost(exact + 1 + 1e-9);
        }
        Expect.that(answer.steps(0, draws.real(1, 5), 0.1)).isNear(-1, 0);
        Expect.that(answer.steps(draws.real(1, 5), 1, 0.1)).isNear(0, 0);
    }
}
