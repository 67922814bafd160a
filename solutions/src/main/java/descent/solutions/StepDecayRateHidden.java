package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.StepDecayRate;
import org.junit.jupiter.api.Test;

@HiddenChecks("09-step-decay")
final class StepDecayRateHidden {
    @Test
    @Points(0.5)
    @Hint("Any factor, also one above 1, any period, any update.")
    void anyStairs(StepDecayRate answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            double first = draws.real(0.01, 3);
            double factor = draws.real(0.3, 1.2);
            int every = draws.integer(1, 12);
            int step = draws.integer(0, 60);
            double expected = first;
            for (int t = every; t <= step; t += every) {
                expected *= factor;
            }
            Expect.that(answer.rate(first, factor, every, step)).as("the rate").isNear(expected, 1e-9);
        }
    }
}
