package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.SoftThreshold;
import org.junit.jupiter.api.Test;

@HiddenChecks("12-soft-threshold")
final class SoftThresholdHidden {
    @Test
    @Points(0.8)
    @Hint("No other u may have a smaller ½(u − v)² + t|u|, whatever the sign of v.")
    void nothingIsBetter(SoftThreshold answer, Draws draws) {
        for (int trial = 0; trial < 30; trial++) {
            double v = draws.real(-4, 4);
            double t = draws.real(0, 2.5);
            double left = Math.abs(v) - t;
            Expect.that(answer.prox(v, t)).as("u").isNear(left > 0 ? Math.copySign(left, v) : 0.0, 1e-12);
        }
    }

    @Test
    @Points(0.4)
    @EdgeCase
    @Hint("Without a price nothing changes; at the threshold itself the answer is zero.")
    void theEdges(SoftThreshold answer) {
        Expect.that(answer.prox(-1.7, 0)).as("u without a penalty").isNear(-1.7, 0);
        Expect.that(answer.prox(0.3, 0.3)).as("u at v = t").isNear(0.0, 0);
        Expect.that(answer.prox(-0.3, 0.3)).as("u at v = −t").isNear(0.0, 0);
        Expect.that(answer.prox(0, 0)).as("u of nothing").isNear(0.0, 0);
    }
}
