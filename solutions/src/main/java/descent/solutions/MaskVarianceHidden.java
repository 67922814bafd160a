package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.MaskVariance;
import org.junit.jupiter.api.Test;

@HiddenChecks("14-mask-variance")
final class MaskVarianceHidden {
    @Test
    @Points(0.25)
    @Hint("Any unit, any probability.")
    void anyUnit(MaskVariance answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            double h = draws.real(-3, 3);
            double p = draws.real(0.05, 0.45);
            double kept = h / (1 - p);
            double variance = p * h * h + (1 - p) * (kept - h) * (kept - h);
            Expect.that(answer.of(h, p)).as("the variance").isNear(variance, 1e-10);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Without dropout, or for a unit that is 0, nothing trembles.")
    void theEdges(MaskVariance answer) {
        Expect.that(answer.of(3, 0)).as("the variance with p = 0").isNear(0.0, 1e-12);
        Expect.that(answer.of(0, 0.7)).as("the variance of 0").isNear(0.0, 0);
        Expect.that(answer.of(1, 0.9)).as("the variance with p = 0.9").isNear(9.0, 1e-9);
    }
}
