package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.OneUpdate;
import org.junit.jupiter.api.Test;

@Checks(id = "00-one-update", title = "One update", contract = OneUpdate.class, points = 1)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run."})
final class OneUpdateChecks {
    @Test
    @Points(0.25)
    @Hint("Put the three numbers into θ − η·g by hand.")
    void oneStepByHand(OneUpdate answer) {
        Expect.that(answer.update(2, 4, 0.1)).as("θ after the step").isNear(1.6, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("Left of a minimum the slope is negative. Which way must θ move?")
    void goesDownhillFromEitherSide(OneUpdate answer) {
        Expect.that(answer.update(-1, -2, 0.25)).as("θ after the step").isNear(-0.5, 1e-12);
        Expect.that(answer.update(1, 2, 0.25)).as("θ after the step").isNear(0.5, 1e-12);
        Expect.that(answer.update(3, 0, 0.5)).as("θ where the slope is zero").isNear(3.0, 1e-12);
    }

    @Misconception(
            name = "ascent",
            hint =
                    "Your step goes along the slope. Take J(θ) = θ² at θ = 1: the slope there is 2, and the minimum is at 0. "
                            + "Does your θ come nearer to it or go away?")
    static OneUpdate ascent() {
        return (theta, gradient, rate) -> theta + rate * gradient;
    }

    @Misconception(
            name = "the rate is forgotten",
            hint =
                    "Your step is as long as the slope itself. One of the three arguments does not matter to your answer: "
                            + "which, and what is it there for?")
    static OneUpdate withoutRate() {
        return (theta, gradient, rate) -> theta - gradient;
    }

    @Misconception(
            name = "only the slope's sign is used",
            hint =
                    "Your steps are equally long whether the slope is 4 or 0.001. What does the rule say a step should be "
                            + "proportional to?")
    static OneUpdate signOnly() {
        return (theta, gradient, rate) -> theta - rate * Math.signum(gradient);
    }

    @Misconception(
            name = "the step instead of the new parameter",
            hint =
                    "What you return is how far to move. The question is where θ is after moving: what else do you need for that?")
    static OneUpdate stepOnly() {
        return (theta, gradient, rate) -> -rate * gradient;
    }

    @Misconception(
            name = "the step is scaled by the parameter",
            hint =
                    "With slope 4 and rate 0.1 the step should be the same from θ = 2 and from θ = 3. Yours is not: what multiplies it?")
    static OneUpdate multiplied() {
        return (theta, gradient, rate) -> theta * (1 - rate * gradient);
    }
}
