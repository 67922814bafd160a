package descent.solutions;

import descent.check.Calls;
import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.LookAheadStep;
import descent.contracts.PlayerSlopes;
import org.junit.jupiter.api.Test;

@HiddenChecks("24-extragradient")
final class LookAheadStepHidden {
    @Test
    @Points(1.5)
    @Hint("Any curvatures, rates and points; each time two evaluations.")
    void anyGame(LookAheadStep answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            double a = draws.real(0.1, 2);
            double b = draws.real(-2, 2);
            double c = draws.real(0.1, 2);
            double x = draws.real(-3, 3);
            double y = draws.real(-3, 3);
            double eta = draws.real(0.05, 0.4);
            Calls<PlayerSlopes> calls = Calls.of(PlayerSlopes.class, "slopes of a game", 200, (u, v) ->
                    new double[] {a * u + b * v * v, 2 * b * u * v - c * v});
            double x2 = x - eta * (a * x + b * y * y);
            double y2 = y + eta * (2 * b * x * y - c * y);
            double[] expected = {x - eta * (a * x2 + b * y2 * y2), y + eta * (2 * b * x2 * y2 - c * y2)};
            Expect.that(answer.step(calls.function(), x, y, eta))
                    .as("x and y after the step")
                    .isNear(expected, 1e-10);
            Expect.that(calls.count()).as("evaluations").isAtMost(2);
        }
    }
}
