package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.AdamFirstStep;
import org.junit.jupiter.api.Test;

@HiddenChecks("07-first-step")
final class AdamFirstStepHidden {
    @Test
    @Points(0.25)
    @Hint("Any gradient of either sign, any rate, any ε.")
    void anyGradient(AdamFirstStep answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            double g = draws.real(0.1, 3) * (trial % 2 == 0 ? 1 : -1);
            double rate = draws.real(0.01, 2);
            double epsilon = draws.real(0.05, 2);
            double expected = -rate * g / (Math.abs(g) + epsilon);
            Expect.that(answer.displacement(g, rate, epsilon)).as("θ₁ − θ₀").isNear(expected, 1e-10);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Without a gradient nothing moves. What is 0/0?")
    void withoutGradientNothingMoves(AdamFirstStep answer) {
        Expect.that(Math.abs(answer.displacement(0, 0.1, 0))).as("|θ₁ − θ₀|").is(0.0);
        Expect.that(Math.abs(answer.displacement(0, 0.1, 1e-8))).as("|θ₁ − θ₀|").is(0.0);
    }
}
