package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.NotEnding;
import descent.check.Points;
import descent.contracts.EscapeTime;
import org.junit.jupiter.api.Test;

@Checks(id = "03-escape-time", title = "The time to leave a saddle", contract = EscapeTime.class, points = 2)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.minimizer."})
final class EscapeTimeChecks {
    @Test
    @Points(0.5)
    @Hint("Each step multiplies the distance by 1 + ηc. How often, until it is 1?")
    void stepsAreWholeNumbers(EscapeTime answer) {
        Expect.that(answer.steps(1e-3, 1, 0.1)).isNear(73, 0);
        Expect.that(answer.steps(1e-10, 1, 0.1)).isNear(242, 0);
        Expect.that(answer.steps(1e-3, 4, 0.05)).isNear(38, 0);
        Expect.that(answer.steps(0.3, 2, 0.5)).isNear(2, 0);
    }

    @Test
    @Points(0.25)
    @Hint("A saddle has two ways down.")
    void toEitherSide(EscapeTime answer) {
        Expect.that(answer.steps(-1e-3, 1, 0.1)).isNear(73, 0);
        Expect.that(answer.steps(-0.3, 2, 0.5)).isNear(2, 0);
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Some starts are away already, and one never leaves.")
    void startsThatNeedNoStepOrNeverLeave(EscapeTime answer) {
        Expect.that(answer.steps(2, 1, 0.1)).isNear(0, 0);
        Expect.that(answer.steps(-1, 1, 0.1)).isNear(0, 0);
        Expect.that(answer.steps(0, 1, 0.1)).isNear(-1, 0);
    }

    private static int count(double start, double factor) {
        int k = 0;
        for (double y = Math.abs(start); y < 1; y *= factor) {
            k++;
        }
        return k;
    }

    @Misconception(
            name = "the flow instead of the steps",
            hint =
                    "You divide by ηc, as if y grew continuously. A step multiplies by 1 + ηc, which is less than e to the ηc. Which "
                            + "logarithm belongs below the line?")
    static EscapeTime flow() {
        return (start, curvature, rate) ->
                start == 0 ? -1 : Math.max(0, (int) Math.ceil(-Math.log(Math.abs(start)) / (rate * curvature)));
    }

    @Misconception(
            name = "the curvature is forgotten",
            hint = "Your time is the same for a flat saddle and for a steep one. What does a step multiply y by?")
    static EscapeTime withoutCurvature() {
        return (start, curvature, rate) -> start == 0 ? -1 : count(start, 1 + rate);
    }

    @Misconception(
            name = "rounded down",
            hint = "After your number of steps y is still below 1. Which way must a number of steps be rounded?")
    static EscapeTime floor() {
        return (start, curvature, rate) -> start == 0 ? -1 : Math.max(0, count(start, 1 + rate * curvature) - 1);
    }

    @Misconception(
            name = "exactly on the ridge it never ends",
            hint = "From y = 0 no multiplication leads away. What should be asked before the loop begins?")
    static EscapeTime endless() {
        return (start, curvature, rate) -> {
            if (start == 0) {
                throw new NotEnding();
            }
            return count(start, 1 + rate * curvature);
        };
    }

    @Misconception(
            name = "only one side",
            hint = "From −0.001 the walk goes to −1 just as it goes from 0.001 to 1. What is compared with 1?")
    static EscapeTime oneSide() {
        return (start, curvature, rate) -> start <= 0 ? -1 : count(start, 1 + rate * curvature);
    }
}
