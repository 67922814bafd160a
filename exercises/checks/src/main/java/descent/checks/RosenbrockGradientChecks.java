package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.RosenbrockGradient;
import org.junit.jupiter.api.Test;

@Checks(
        id = "01-rosenbrock-gradient",
        title = "The gradient of Rosenbrock's function",
        contract = RosenbrockGradient.class,
        points = 2)
@Forbids(packages = {"descent.optim.objective.", "descent.optim.linalg."})
final class RosenbrockGradientChecks {
    @Test
    @Points(0.5)
    @Hint("At (−1.5, 1.5) the bracket y − x² is −0.75 and 1 − x is 2.5.")
    void theClassicalStartByHand(RosenbrockGradient answer) {
        Expect.that(answer.gradient(new double[] {-1.5, 1.5})).isNear(new double[] {-455, -150}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("On the parabola y = x² only the first square is left; at (1, 1) nothing is.")
    void inTheValleyOnlyTheFirstSquarePulls(RosenbrockGradient answer) {
        Expect.that(answer.gradient(new double[] {1, 1})).isNear(new double[] {0, 0}, 1e-12);
        Expect.that(answer.gradient(new double[] {0, 0})).isNear(new double[] {-2, 0}, 1e-12);
        Expect.that(answer.gradient(new double[] {3, 9})).isNear(new double[] {4, 0}, 1e-12);
    }

    @Misconception(
            name = "the inner derivative of x² is forgotten",
            hint =
                    "The second square contains x only through x². You derived the square; now derive what is inside: how does y − x² "
                            + "change with x?")
    static RosenbrockGradient withoutInner() {
        return p -> new double[] {-2 * (1 - p[0]) - 200 * bracket(p), 200 * bracket(p)};
    }

    @Misconception(
            name = "the inner derivative has the wrong sign",
            hint =
                    "Your x-part is right in size but one of its two terms points the other way. Does y − x² grow or fall when x > 0 grows?")
    static RosenbrockGradient innerSign() {
        return p -> new double[] {-2 * (1 - p[0]) + 400 * p[0] * bracket(p), 200 * bracket(p)};
    }

    @Misconception(
            name = "the first square is forgotten",
            hint =
                    "Your gradient vanishes everywhere on the parabola y = x². Then gradient descent would stop anywhere in the valley. "
                            + "Which term leads along it to (1, 1)?")
    static RosenbrockGradient withoutFirst() {
        return p -> new double[] {-400 * p[0] * bracket(p), 200 * bracket(p)};
    }

    @Misconception(
            name = "the second square does not act on x",
            hint =
                    "Your x-part knows nothing of the valley. x appears in both squares: which one did you derive, and which is left?")
    static RosenbrockGradient firstOnly() {
        return p -> new double[] {-2 * (1 - p[0]), 200 * bracket(p)};
    }

    @Misconception(
            name = "the y-part has the wrong sign",
            hint =
                    "Above the parabola your y-part is negative, so a step goes further up. What is the derivative of (y − x²)² with "
                            + "respect to y?")
    static RosenbrockGradient turnedY() {
        return p -> new double[] {-2 * (1 - p[0]) - 400 * p[0] * bracket(p), -200 * bracket(p)};
    }

    private static double bracket(double[] p) {
        return p[1] - p[0] * p[0];
    }
}
