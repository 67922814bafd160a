package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.SoftThreshold;
import org.junit.jupiter.api.Test;

@Checks(id = "12-soft-threshold", title = "The soft threshold", contract = SoftThreshold.class, points = 2)
@Forbids(packages = {"descent.optim.regularization."})
final class SoftThresholdChecks {
    @Test
    @Points(0.4)
    @Hint("Above t the penalty takes t away. Below −t it does the same, towards zero.")
    void shrinksTowardsZeroFromBothSides(SoftThreshold answer) {
        Expect.that(answer.prox(3, 1)).as("u").isNear(2.0, 1e-12);
        Expect.that(answer.prox(-3, 1)).as("u").isNear(-2.0, 1e-12);
        Expect.that(answer.prox(1.75, 0.5)).as("u").isNear(1.25, 1e-12);
        Expect.that(answer.prox(-2.5, 0.25)).as("u").isNear(-2.25, 1e-12);
    }

    @Test
    @Points(0.4)
    @Hint("Within t of zero nothing is worth its price: the answer is exactly 0.")
    void isExactlyZeroWithinTheThreshold(SoftThreshold answer) {
        for (double v : new double[] {0.6, -0.7, 0, 0.95, -0.1}) {
            Expect.that(answer.prox(v, 1)).as("u").isNear(0.0, 0);
        }
    }

    @Misconception(
            name = "a hard threshold",
            hint =
                    "You set small values to zero and leave the others alone. Put v = 3, t = 1 into ½(u − v)² + |u|, once at u = 3 and once "
                            + "at u = 2. Which is smaller?")
    static SoftThreshold hard() {
        return (v, t) -> Math.abs(v) > t ? v : 0;
    }

    @Misconception(
            name = "negative values move away from zero",
            hint =
                    "For v = −3 your answer is further from zero than v. The penalty |u| should pull to zero from either side. In which "
                            + "direction is that for a negative v?")
    static SoftThreshold awayFromZero() {
        return (v, t) -> Math.abs(v) <= t ? 0 : v - t;
    }

    @Misconception(
            name = "negative values are lost",
            hint =
                    "For every negative v your answer is zero. Try v = −3, t = 1: compare ½(u − v)² + |u| at u = 0 and at u = −2.")
    static SoftThreshold onlyPositive() {
        return (v, t) -> Math.max(v - t, 0);
    }

    @Misconception(
            name = "it passes zero",
            hint =
                    "For v = 0.6 and t = 1 you get a number with the other sign. The pull ends at zero: what happens to a weight that is "
                            + "closer to zero than t?")
    static SoftThreshold pastZero() {
        return (v, t) -> Math.signum(v) * (Math.abs(v) - t);
    }

    @Misconception(
            name = "L2's shrinkage",
            hint =
                    "You divide. That is what the penalty t/2·u² does, and it never gives zero. What is the derivative of t|u| for positive u?")
    static SoftThreshold divided() {
        return (v, t) -> v / (1 + t);
    }
}
