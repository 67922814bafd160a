package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.ChordGap;
import descent.contracts.Curve;
import org.junit.jupiter.api.Test;

@Checks(id = "03-chord-gap", title = "The gap under a chord", contract = ChordGap.class, points = 1)
@Forbids(packages = {"descent.optim.objective."})
final class ChordGapChecks {
    @Test
    @Points(0.25)
    @Hint("At which place between a and b is the chord compared with the graph?")
    void aParabolaByHand(ChordGap answer) {
        Calls<Curve> f = Calls.of(Curve.class, "x²", 100, x -> x * x);
        Expect.that(answer.gap(f.function(), 0, 4, 0.75)).isNear(3.0, 1e-12);
        Expect.that(answer.gap(f.function(), 3, -1, 0.25)).isNear(3.0, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("Under a hill the gap is negative, and on a straight line it is zero.")
    void aHillAndALine(ChordGap answer) {
        Calls<Curve> hill = Calls.of(Curve.class, "1 − x²", 100, x -> 1 - x * x);
        Expect.that(answer.gap(hill.function(), 0, 2, 0.5)).isNear(-1.0, 1e-12);
        Expect.that(answer.gap(hill.function(), 1, 3, 1)).isNear(0.0, 1e-12);
        Calls<Curve> line = Calls.of(Curve.class, "3x − 1", 100, x -> 3 * x - 1);
        Expect.that(answer.gap(line.function(), -2, 5, 0.25)).isNear(0.0, 1e-12);
        Expect.that(line.count()).as("the number of calls of f").isAtMost(3);
    }

    @Misconception(
            name = "the graph minus the chord",
            hint =
                    "Your gap of x² is negative, though every chord lies above it. Which of the two heights is subtracted?")
    static ChordGap reversed() {
        return (f, a, b, alpha) -> f.at(alpha * a + (1 - alpha) * b) - alpha * f.at(a) - (1 - alpha) * f.at(b);
    }

    @Misconception(
            name = "the weights belong to different ends",
            hint =
                    "Your chord and your graph are looked at in two different places. On a straight line the gap must be zero: is it, for "
                            + "α = 1/4?")
    static ChordGap swapped() {
        return (f, a, b, alpha) -> alpha * f.at(b) + (1 - alpha) * f.at(a) - f.at(alpha * a + (1 - alpha) * b);
    }

    @Misconception(
            name = "only the middle",
            hint = "Your gap does not depend on α. The middle is one place under the chord: where are the others?")
    static ChordGap middle() {
        return (f, a, b, alpha) -> (f.at(a) + f.at(b)) / 2 - f.at((a + b) / 2);
    }

    @Misconception(
            name = "the height of the chord alone",
            hint =
                    "What you return is how high the chord is. What is asked for is how far it lies above the graph: what is missing?")
    static ChordGap chordOnly() {
        return (f, a, b, alpha) -> alpha * f.at(a) + (1 - alpha) * f.at(b);
    }
}
