package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.LookAheadStep;
import descent.contracts.PlayerSlopes;
import org.junit.jupiter.api.Test;

@Checks(id = "24-extragradient", title = "Extragradient", contract = LookAheadStep.class, points = 4)
@Forbids(packages = {"descent.optim.policy.", "descent.optim.game.", "descent.optim.linalg.", "org.ejml."})
final class LookAheadStepChecks {
    private static Calls<PlayerSlopes> slopes(double a, double b, double c) {
        return Calls.of(PlayerSlopes.class, "slopes of a/2 x² + bxy − c/2 y²", 200, (x, y) ->
                new double[] {a * x + b * y, b * x - c * y});
    }

    @Test
    @Points(1.5)
    @Hint("For f = xy from (1, 1) the look-ahead point is (0.9, 1.1). Its slopes are 1.1 and 0.9.")
    void onTheGameXy(LookAheadStep answer) {
        Expect.that(answer.step(slopes(0, 1, 0).function(), 1, 1, 0.1))
                .as("x and y after the step")
                .isNear(new double[] {0.89, 1.09}, 1e-12);
    }

    @Test
    @Points(1)
    @Hint("Two evaluations: at (x, y) and at the point ahead.")
    void twoEvaluations(LookAheadStep answer) {
        Calls<PlayerSlopes> calls = slopes(0.5, 2, 0.3);
        double[] next = answer.step(calls.function(), 2, -1, 0.2);
        Expect.that(next).as("x and y after the step").isNear(new double[] {1.836, -0.1116}, 1e-12);
        Expect.that(calls.count()).as("evaluations").isAtMost(2);
    }

    @Misconception(
            name = "the second slopes at the old point",
            hint = "You look ahead, but where do you evaluate the second time?")
    static LookAheadStep oldPoint() {
        return (slopes, x, y, eta) -> {
            double[] here = slopes.at(x, y);
            double x2 = x - eta * here[0];
            double y2 = y + eta * here[1];
            double[] again = slopes.at(x, y);
            return new double[] {x2 - eta * again[0], y2 + eta * again[1]};
        };
    }

    @Misconception(
            name = "from the point ahead",
            hint = "The look-ahead point is only for looking. From where does the step itself start?")
    static LookAheadStep fromAhead() {
        return (slopes, x, y, eta) -> {
            double[] here = slopes.at(x, y);
            double x2 = x - eta * here[0];
            double y2 = y + eta * here[1];
            double[] ahead = slopes.at(x2, y2);
            return new double[] {x2 - eta * ahead[0], y2 + eta * ahead[1]};
        };
    }

    @Misconception(
            name = "both players descend",
            hint = "Both of your players make f smaller. What does the second one want?")
    static LookAheadStep sameSign() {
        return (slopes, x, y, eta) -> {
            double[] here = slopes.at(x, y);
            double[] ahead = slopes.at(x - eta * here[0], y - eta * here[1]);
            return new double[] {x - eta * ahead[0], y - eta * ahead[1]};
        };
    }

    @Misconception(
            name = "no look ahead",
            hint =
                    "Your step uses the slopes at (x, y) only: that path spirals outwards. What do the players look at first?")
    static LookAheadStep simultaneous() {
        return (slopes, x, y, eta) -> {
            double[] here = slopes.at(x, y);
            return new double[] {x - eta * here[0], y + eta * here[1]};
        };
    }

    @Misconception(
            name = "the second looks at the new first",
            hint =
                    "Your players take turns: the second knows where the first has gone, the first nothing of the second. Who looks ahead in an extragradient step, and when?")
    static LookAheadStep alternating() {
        return (slopes, x, y, eta) -> {
            double[] here = slopes.at(x, y);
            double nextX = x - eta * here[0];
            double[] ahead = slopes.at(nextX, y);
            return new double[] {nextX, y + eta * ahead[1]};
        };
    }
}
