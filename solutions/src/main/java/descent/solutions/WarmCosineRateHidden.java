package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.WarmCosineRate;
import org.junit.jupiter.api.Test;

@HiddenChecks("09-warm-up-cosine")
final class WarmCosineRateHidden {
    @Test
    @Points(1)
    @Hint("Any lengths, any two rates: each update of the run and some beyond it.")
    void anyRun(WarmCosineRate answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int warmUp = draws.integer(1, 8);
            int steps = warmUp + draws.integer(2, 12);
            double lowest = draws.real(0.05, 0.5);
            double highest = lowest + draws.real(0.2, 2);
            for (int t = 0; t < steps + 3; t++) {
                double fallen = Math.min(1, Math.max(0, t - warmUp + 1) / (double) (steps - warmUp));
                double sine = Math.sin(Math.PI / 2 * fallen);
                double expected =
                        t < warmUp ? (t + 1) * (highest / warmUp) : highest - (highest - lowest) * sine * sine;
                Expect.that(answer.rate(t, warmUp, steps, highest, lowest))
                        .as("the rate of update " + t)
                        .isNear(expected, 1e-10);
            }
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("A warm-up of one update begins at the top; a cosine may have a single update.")
    void theShortestParts(WarmCosineRate answer) {
        Expect.that(answer.rate(0, 1, 3, 2, 0.5)).as("the rate of update 0").isNear(2.0, 1e-12);
        Expect.that(answer.rate(1, 1, 3, 2, 0.5)).as("the rate of update 1").isNear(1.25, 1e-12);
        Expect.that(answer.rate(2, 1, 3, 2, 0.5)).as("the rate of update 2").isNear(0.5, 1e-12);
        Expect.that(answer.rate(2, 2, 3, 2, 0.5))
                .as("the rate of the only update of the cosine")
                .isNear(0.5, 1e-12);
    }
}
