package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.CentralDifference;
import descent.contracts.Curve;
import org.junit.jupiter.api.Test;

@Checks(id = "01-central-difference", title = "A slope from two values", contract = CentralDifference.class, points = 1)
@Forbids(packages = {"descent.optim.objective."})
final class CentralDifferenceChecks {
    @Test
    @Points(0.25)
    @Hint("For a parabola the symmetric difference is exact, whatever h is.")
    void aParabolaIsMeasuredExactly(CentralDifference answer) {
        Calls<Curve> f = Calls.of(Curve.class, "x²", 100, x -> x * x);
        Expect.that(answer.slope(f.function(), 3, 0.5)).isNear(6.0, 1e-12);
        Expect.that(answer.slope(f.function(), -1, 0.25)).isNear(-2.0, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("Two values are enough.")
    void theFunctionIsCalledTwice(CentralDifference answer) {
        Calls<Curve> f = Calls.of(Curve.class, "x³", 100, x -> x * x * x);
        Expect.that(answer.slope(f.function(), 1, 0.1)).isNear(3.01, 1e-12);
        Expect.that(f.count()).as("the number of calls of f").isAtMost(2);
    }

    @Misconception(
            name = "forward difference",
            hint =
                    "You measure from x to x + h, on one side only. The error then shrinks like h; measured symmetrically it shrinks "
                            + "like h². Where is the other point?")
    static CentralDifference forward() {
        return (f, x, h) -> (f.at(x + h) - f.at(x)) / h;
    }

    @Misconception(
            name = "backward difference",
            hint =
                    "You measure from x − h to x, on one side only. The error then shrinks like h; measured symmetrically it shrinks "
                            + "like h². Where is the other point?")
    static CentralDifference backward() {
        return (f, x, h) -> (f.at(x) - f.at(x - h)) / h;
    }

    @Misconception(
            name = "divided by h",
            hint = "Your slope is twice too large. How far apart are the two points whose values you subtract?")
    static CentralDifference dividedByH() {
        return (f, x, h) -> (f.at(x + h) - f.at(x - h)) / h;
    }

    @Misconception(
            name = "divided and then multiplied",
            hint =
                    "In Java a / 2 * h is (a / 2) · h. Your slope gets smaller with smaller h; what should be below the line?")
    static CentralDifference unbracketed() {
        return (f, x, h) -> (f.at(x + h) - f.at(x - h)) / 2 * h;
    }

    @Misconception(
            name = "left minus right",
            hint =
                    "Your slope of x² at 3 is negative though the curve rises there. Which of the two values is the later one?")
    static CentralDifference reversed() {
        return (f, x, h) -> (f.at(x - h) - f.at(x + h)) / (2 * h);
    }
}
