package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.Curve;
import descent.contracts.HonestSteps;
import org.junit.jupiter.api.Test;

@HiddenChecks("19-honest-steps")
final class HonestStepsHidden {
    @Test
    @Points(0.5)
    @Hint("On x⁴ the error shrinks by two thirds per step, so the count is known beforehand.")
    void linearConvergence(HonestSteps answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            double start = draws.real(0.5, 3) * (trial % 2 == 0 ? 1 : -1);
            double tolerance = Math.pow(10, -draws.real(1, 6));
            int expected = 0;
            for (double x = start; !(4 * Math.abs(x * x * x) < tolerance); x -= x / 3) {
                expected++;
            }
            Curve slope = Calls.of(Curve.class, "4x³", 41, x -> 4 * x * x * x).function();
            Curve curvature =
                    Calls.of(Curve.class, "12x²", 100, x -> 12 * x * x).function();
            Expect.that(answer.count(slope, curvature, start, tolerance, 40))
                    .as("the count")
                    .is(expected);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint(
            "The limits: no step allowed, exactly as many as needed, and a tolerance that is met exactly but not undercut.")
    void theLimits(HonestSteps answer) {
        Expect.that(answer.count(budget(x -> 2 * x, 1), budget(x -> 2, 100), 3, 1e-3, 0))
                .as("the count")
                .is(-1);
        Expect.that(answer.count(budget(x -> 2 * x, 1), budget(x -> 2, 100), 0.1, 1, 0))
                .as("the count")
                .is(0);
        Expect.that(answer.count(budget(x -> 2 * x, 2), budget(x -> 2, 100), 3, 1e-3, 1))
                .as("the count")
                .is(1);
        Expect.that(answer.count(budget(x -> 2 * x, 2), budget(x -> 2, 100), 3, 6, 1))
                .as("the count")
                .is(1);
    }

    private static Curve budget(Curve f, int calls) {
        return Calls.of(Curve.class, "f′ or f″", calls, f).function();
    }
}
