package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.CurvatureStep;
import org.junit.jupiter.api.Test;

@Checks(id = "19-newton-step", title = "One Newton step", contract = CurvatureStep.class, points = 1)
@Forbids(packages = {"descent.optim.minimizer."})
final class CurvatureStepChecks {
    @Test
    @Points(0.25)
    @Hint("Divide the slope by the curvature: 17/40 = 0.425.")
    void oneStepByHand(CurvatureStep answer) {
        Expect.that(answer.next(2, 17, 40)).as("the next x").isNear(1.575, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("The parabola may open downwards. Its stationary point is then a maximum, and the formula is the same.")
    void eitherCurvature(CurvatureStep answer) {
        Expect.that(answer.next(0.5, -2.5, -5)).as("the next x").isNear(0.0, 1e-12);
        Expect.that(answer.next(-1, -6, 4)).as("the next x").isNear(0.5, 1e-12);
        Expect.that(answer.next(3, 0, 7)).as("the next x where the slope is 0").isNear(3.0, 1e-12);
    }

    @Misconception(
            name = "the step goes uphill",
            hint =
                    "On f(x) = x² at 1 the slope is 2 and the curvature 2, and the bottom is at 0. Where does your step lead?")
    static CurvatureStep uphill() {
        return (x, slope, curvature) -> x + slope / curvature;
    }

    @Misconception(
            name = "the curvature multiplies",
            hint =
                    "Where the ground bends strongly the bottom is near. Should a large curvature make your step longer or shorter?")
    static CurvatureStep multiplied() {
        return (x, slope, curvature) -> x - slope * curvature;
    }

    @Misconception(
            name = "the curvature is not used",
            hint =
                    "Your step is that of gradient descent with the rate 1. What takes the place of the rate in Newton's method?")
    static CurvatureStep firstOrder() {
        return (x, slope, curvature) -> x - slope;
    }

    @Misconception(
            name = "the size of the curvature",
            hint =
                    "With a negative curvature your step goes downhill. That is a repair of Newton's method; here the pure step is asked for. Where does the touching parabola have slope 0?")
    static CurvatureStep modified() {
        return (x, slope, curvature) -> x - slope / Math.abs(curvature);
    }

    @Misconception(
            name = "the step instead of the next point",
            hint = "What you return is how far to move. The question is where x is after moving.")
    static CurvatureStep stepOnly() {
        return (x, slope, curvature) -> -slope / curvature;
    }
}
