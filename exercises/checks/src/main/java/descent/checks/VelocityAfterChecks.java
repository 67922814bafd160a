package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.VelocityAfter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@Checks(id = "05-velocity", title = "What the velocity remembers", contract = VelocityAfter.class, points = 1)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run."})
final class VelocityAfterChecks {
    @Test
    @Points(0.25)
    @Hint("Start with 0. At each gradient multiply what you have by β, then add the gradient.")
    void threeGradientsByHand(VelocityAfter answer) {
        Expect.that(answer.after(new double[] {1, 2, 4}, 0.5)).as("v").isNear(5.25, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("On a constant slope g the velocity approaches g/(1 − β).")
    void constantSlopeHasATerminalSpeed(VelocityAfter answer) {
        double[] ones = new double[300];
        Arrays.fill(ones, 1);
        Expect.that(answer.after(ones, 0.9)).as("v after 300 gradients of 1").isNear(10.0, 1e-9);
    }

    @Misconception(
            name = "an average instead of a sum",
            hint =
                    "On a constant slope of 1 your velocity ends at 1. That is the averaging form of momentum. Which factor has this rule's "
                            + "new gradient?")
    static VelocityAfter average() {
        return (gradients, beta) -> {
            double v = 0;
            for (double g : gradients) {
                v = beta * v + (1 - beta) * g;
            }
            return v;
        };
    }

    @Misconception(
            name = "nothing is forgotten",
            hint =
                    "Your velocity is the sum of all gradients, the first as heavy as the last. What happens to the old velocity before the "
                            + "new gradient comes?")
    static VelocityAfter sum() {
        return (gradients, beta) -> Arrays.stream(gradients).sum();
    }

    @Misconception(
            name = "the oldest gradient weighs most",
            hint =
                    "Take gradients 0, 0, 1: the newest is 1, so the velocity should be 1 as well. Yours is smaller. From which end do your "
                            + "powers of β count?")
    static VelocityAfter reversed() {
        return (gradients, beta) -> {
            double v = 0;
            for (int i = gradients.length - 1; i >= 0; i--) {
                v = beta * v + gradients[i];
            }
            return v;
        };
    }

    @Misconception(
            name = "the newest gradient is damped too",
            hint =
                    "After a single gradient of 1 the velocity is 1. Yours is β. Does β come before or after the addition?")
    static VelocityAfter damped() {
        return (gradients, beta) -> {
            double v = 0;
            for (double g : gradients) {
                v = beta * (v + g);
            }
            return v;
        };
    }
}
