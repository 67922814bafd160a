package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.OneUpdate;
import org.junit.jupiter.api.Test;

@HiddenChecks("00-one-update")
final class OneUpdateHidden {
    @Test
    @Points(0.5)
    @Hint("The rule must hold for all numbers, negative ones and zero too.")
    void anyNumbers(OneUpdate answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            double theta = draws.real(-5, 5);
            double gradient = draws.real(-5, 5);
            double rate = draws.real(0.001, 2);
            Expect.that(answer.update(theta, gradient, rate)).isNear(theta - rate * gradient, 1e-12);
        }
    }
}
