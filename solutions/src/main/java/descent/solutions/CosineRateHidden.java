package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.CosineRate;
import org.junit.jupiter.api.Test;

@HiddenChecks("09-cosine")
final class CosineRateHidden {
    @Test
    @Points(0.75)
    @Hint("Any length, any two rates, any update, also beyond the end.")
    void anyCosine(CosineRate answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            int steps = draws.integer(2, 50);
            int step = draws.integer(0, 60);
            double lowest = draws.real(0, 1);
            double highest = lowest + draws.real(0.1, 2);
            double half = Math.sin(Math.PI * Math.min(step, steps) / (2.0 * steps));
            double expected = highest - (highest - lowest) * half * half;
            Expect.that(answer.rate(step, steps, highest, lowest))
                    .as("the rate")
                    .isNear(expected, 1e-10);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("A schedule of one update, and one whose two rates are equal, are schedules too.")
    void theSmallestCosines(CosineRate answer) {
        Expect.that(answer.rate(0, 1, 0.5, 0.25))
                .as("the rate of the only update")
                .isNear(0.5, 1e-12);
        Expect.that(answer.rate(1, 1, 0.5, 0.25)).as("the rate after it").isNear(0.25, 1e-12);
        Expect.that(answer.rate(3, 10, 0.5, 0.5))
                .as("the rate between equal ends")
                .isNear(0.5, 1e-12);
    }
}
