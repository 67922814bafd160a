package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.ChordGap;
import descent.contracts.Curve;
import org.junit.jupiter.api.Test;

@HiddenChecks("03-chord-gap")
final class ChordGapHidden {
    @Test
    @Points(0.5)
    @Hint("The rule must hold for any ends, in either order, and any weight.")
    void anyParabola(ChordGap answer, Draws draws) {
        for (int trial = 0; trial < 15; trial++) {
            double c = draws.real(-3, 3);
            double a = draws.real(-4, 4);
            double b = draws.real(-4, 4);
            double alpha = draws.real(0, 1);
            Calls<Curve> f = Calls.of(Curve.class, "cx² + x", 100, x -> c * x * x + x);
            Expect.that(answer.gap(f.function(), a, b, alpha))
                    .isNear(c * alpha * (1 - alpha) * (a - b) * (a - b), 1e-9);
            Expect.that(f.count()).as("the number of calls of f").isAtMost(3);
        }
    }
}
