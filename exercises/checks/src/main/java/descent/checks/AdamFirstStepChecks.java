package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.AdamFirstStep;
import org.junit.jupiter.api.Test;

@Checks(id = "07-first-step", title = "Adam's first step", contract = AdamFirstStep.class, points = 1)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class AdamFirstStepChecks {
    @Test
    @Points(0.25)
    @Hint("With g = 4 and ε = 1 the quotient is 4/5.")
    void byHand(AdamFirstStep answer) {
        Expect.that(answer.displacement(4, 0.1, 1)).as("θ₁ − θ₀").isNear(-0.08, 1e-12);
        Expect.that(answer.displacement(-0.3, 0.5, 0.2)).as("θ₁ − θ₀").isNear(0.3, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("Without ε each step is as long as η, whatever the gradient.")
    void everyGradientMovesByTheRate(AdamFirstStep answer) {
        for (double g : new double[] {1e3, 7, 1e-6}) {
            Expect.that(answer.displacement(g, 0.01, 0)).as("θ₁ − θ₀").isNear(-0.01, 1e-12);
            Expect.that(answer.displacement(-g, 0.01, 0)).as("θ₁ − θ₀").isNear(0.01, 1e-12);
        }
    }

    @Misconception(
            name = "gradient descent",
            hint =
                    "Your step is a thousand times longer for a thousand times larger gradient. By what does Adam divide it?")
    static AdamFirstStep descent() {
        return (g, rate, epsilon) -> -rate * g;
    }

    @Misconception(
            name = "without bias correction",
            hint =
                    "Your step is 3.16 times too long at the usual β₁ = 0.9 and β₂ = 0.999. After one gradient m is only a tenth of it. What "
                            + "are m and v divided by before they are used?")
    static AdamFirstStep uncorrected() {
        return (g, rate, epsilon) -> g == 0 ? 0 : -rate * 0.1 * g / (Math.sqrt(0.001 * g * g) + epsilon);
    }

    @Misconception(
            name = "only the sign counts",
            hint = "For g = 4 and ε = 1 your step has the length η. Is ε really negligible there?")
    static AdamFirstStep signOnly() {
        return (g, rate, epsilon) -> -rate * Math.signum(g);
    }

    @Misconception(
            name = "ascent",
            hint = "The slope is positive and your parameter rises. Which sign has the step of a descent?")
    static AdamFirstStep ascent() {
        return (g, rate, epsilon) -> g == 0 ? 0 : rate * g / (Math.abs(g) + epsilon);
    }

    @Misconception(
            name = "ε inside the root",
            hint = "For g = 4 and ε = 1 you divide by √17. In Adam, does ε stand under the root or beside it?")
    static AdamFirstStep inside() {
        return (g, rate, epsilon) -> g == 0 ? 0 : -rate * g / Math.sqrt(g * g + epsilon);
    }
}
