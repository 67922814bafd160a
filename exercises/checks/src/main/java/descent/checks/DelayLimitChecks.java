package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.DelayLimit;
import org.junit.jupiter.api.Test;

@Checks(id = "22-delay-limit", title = "The limit of a delay", contract = DelayLimit.class, points = 3)
@Forbids(
        packages = {
            "descent.optim.parallel.",
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.linalg.",
            "descent.optim.nn.",
            "descent.optim.schedule.",
            "org.ejml."
        })
final class DelayLimitChecks {
    @Test
    @Points(0.5)
    @Hint("Without delay it is the limit of notebook 02, 2/λ.")
    void withoutDelay(DelayLimit answer) {
        Expect.that(answer.rate(0, 4)).as("the largest rate").isNear(0.5, 1e-9);
        Expect.that(answer.rate(1, 0.8)).as("with a delay of one").isNear(1.25, 1e-9);
    }

    @Test
    @Points(1)
    @Hint("At the limit a root of z^(τ+1) − z^τ + ηλ = 0 has length 1. For τ = 2 that is at ηλ = 0.618.")
    void withDelay(DelayLimit answer) {
        Expect.that(answer.rate(2, 3)).as("τ = 2").isNear(0.6180339887498949 / 3, 1e-9);
        Expect.that(answer.rate(5, 0.1)).as("τ = 5").isNear(2.846296765465702, 1e-8);
        Expect.that(answer.rate(20, 7)).as("τ = 20").isNear(0.07660546738007071 / 7, 1e-9);
    }

    @Misconception(
            name = "2/(τ + 1)",
            hint =
                    "Right for τ = 0 and 1, too large after that. Run the recursion with τ = 2 and ηλ = 0.65: it grows. Where does a root of "
                            + "the characteristic equation reach length 1?")
    static DelayLimit quotient() {
        return (delay, curvature) -> 2 / ((delay + 1) * curvature);
    }

    @Misconception(
            name = "the delay is ignored",
            hint = "2/λ is the limit of fresh gradients. Run the recursion with τ = 2 and ηλ = 1.5: what do you see?")
    static DelayLimit fresh() {
        return (delay, curvature) -> 2 / curvature;
    }

    @Misconception(
            name = "1/(τλ)",
            hint = "Without delay your limit is infinite. What is it for plain gradient descent?")
    static DelayLimit reciprocal() {
        return (delay, curvature) -> 1 / (delay * curvature);
    }

    @Misconception(
            name = "the curvature is forgotten",
            hint =
                    "You give the largest ηλ. The question is about η: what becomes of it if the valley is four times as steep?")
    static DelayLimit product() {
        return (delay, curvature) -> 2 * Math.sin(Math.PI / (2 * (2.0 * delay + 1)));
    }

    @Misconception(
            name = "the approximation for long delays",
            hint =
                    "π/(2τ + 1) is the limit for large τ. Without delay it says π instead of 2: what was put for the sine?")
    static DelayLimit longDelays() {
        return (delay, curvature) -> Math.PI / (2.0 * delay + 1) / curvature;
    }

    @Misconception(
            name = "the angle is not halved",
            hint =
                    "Your root of length 1 has the right angle φ = π/(2τ + 1). But |1 − z| is not sin φ: draw the triangle 0, 1, z. How long "
                            + "is the side from 1 to z?")
    static DelayLimit wholeAngle() {
        return (delay, curvature) -> 2 * Math.sin(Math.PI / (2.0 * delay + 1)) / curvature;
    }
}
