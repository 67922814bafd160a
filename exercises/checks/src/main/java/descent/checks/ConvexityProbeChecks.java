package descent.checks;

import descent.check.Checks;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.ConvexityProbe;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Checks(id = "03-refute-convexity", title = "Refute convexity", contract = ConvexityProbe.class, points = 3)
@Forbids(packages = {"descent.optim.objective."})
final class ConvexityProbeChecks {
    private static void expect(ConvexityProbe answer, boolean refuted, double[] x, double... f) {
        Expect.that(answer.refutes(x, f)).as("whether convexity is refuted").is(refuted);
    }

    private static double[] at(double... x) {
        return x;
    }

    @Test
    @Points(0.5)
    @Hint("Draw the points and lay a ruler on two of them. Is one in between above it?")
    void threePointsByHand(ConvexityProbe answer) {
        expect(answer, true, at(0, 1, 3), 0, 2, 3);
        expect(answer, false, at(0, 1, 3), 3, 0, 3);
        expect(answer, true, at(0, 2, 3), 0, 2.5, 3);
        expect(answer, false, at(0, 2, 3), 0, 1.5, 3);
        expect(answer, true, at(-2, -1, 4), 1, 3, 2);
        expect(answer, true, at(0, 1, 3), 0, 1.2, 3);
        expect(answer, false, at(0, 2, 3), 0, 1.8, 3);
    }

    @Test
    @Points(0.5)
    @Hint("The places may come in any order. What would a drawing do first?")
    void inAnyOrder(ConvexityProbe answer) {
        expect(answer, false, at(2, -1, 0, 3, 1), 4, 1, 0, 9, 1);
        expect(answer, true, at(2, -1, 0, 3, 1), -4, -1, 0, -9, -1);
        expect(answer, false, at(3, 0, 1), 3, 0, 0.5);
    }

    @Test
    @Points(0.5)
    @Hint("A bump between two points that are not the first and the last counts as well.")
    void aBumpInTheMiddle(ConvexityProbe answer) {
        expect(answer, true, at(0, 1, 2, 3, 4), 8, 2, 3, 2, 8);
        expect(answer, false, at(0, 1, 2, 3, 4), 8, 2, 2, 2, 8);
        expect(answer, true, at(0, 1, 2, 3, 4, 5), 9, 1, 1.5, 1.6, 9, 30);
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint(
            "On a straight line rounding puts values above and below the chord by 1e-16. And two points have a chord, but nothing under it.")
    void straightLinesAreConvex(ConvexityProbe answer) {
        double[] x = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7};
        double[] line = Arrays.stream(x).map(t -> 0.1 * t + 0.3).toArray();
        expect(answer, false, x, line);
        line[3] += 1e-6;
        expect(answer, true, x, line);
        expect(answer, true, at(0, 100, 300), 0, 2e-9, 0);
        expect(answer, false, at(0, 100, 300), 0, 5e-10, 0);
        expect(answer, true, at(0, 0.01, 0.03), 0, 2e-9, 0);
        expect(answer, false, at(0, 0.01, 0.03), 0, 5e-10, 0);
        expect(answer, false, at(0, 1), 5, 1);
    }

    /** Whether some value is above the chord of two others by more than a tolerance. */
    private static boolean above(double[] x, double[] f, double tolerance) {
        for (int a = 0; a < x.length; a++) {
            for (int b = 0; b < x.length; b++) {
                for (int z = 0; z < x.length; z++) {
                    if (x[a] < x[z] && x[z] < x[b]) {
                        double alpha = (x[b] - x[z]) / (x[b] - x[a]);
                        if (f[z] > alpha * f[a] + (1 - alpha) * f[b] + tolerance) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    @Misconception(
            name = "the points are taken as sorted",
            hint =
                    "You look at the points in the order in which they are given, but they need not come from left to right. Which points "
                            + "are on either side of a given one?")
    static ConvexityProbe unsorted() {
        return (x, f) -> {
            for (int k = 1; k + 1 < x.length; k++) {
                double alpha = (x[k + 1] - x[k]) / (x[k + 1] - x[k - 1]);
                if (f[k] > alpha * f[k - 1] + (1 - alpha) * f[k + 1] + 1e-9) {
                    return true;
                }
            }
            return false;
        };
    }

    @Misconception(
            name = "every point is taken as half-way",
            hint =
                    "You compare with the mean of the two ends. That is the chord's height half-way; what is it at a third of the way?")
    static ConvexityProbe halfWay() {
        return (x, f) -> {
            int[] order = IntStream.range(0, x.length)
                    .boxed()
                    .sorted((i, j) -> Double.compare(x[i], x[j]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int k = 1; k + 1 < x.length; k++) {
                if (f[order[k]] > (f[order[k - 1]] + f[order[k + 1]]) / 2 + 1e-9) {
                    return true;
                }
            }
            return false;
        };
    }

    @Misconception(
            name = "no tolerance",
            hint =
                    "A straight line is convex, and you say that it is not: rounding lifts a value by 1e-16. How far above the chord does "
                            + "the statement ask for?")
    static ConvexityProbe exact() {
        return (x, f) -> above(x, f, 0);
    }

    @Misconception(
            name = "below the chord instead of above",
            hint =
                    "A parabola hangs below its chords, and you call that a refutation. Which side of the chord is forbidden?")
    static ConvexityProbe concave() {
        return (x, f) -> above(x, Arrays.stream(f).map(value -> -value).toArray(), 1e-9);
    }

    @Misconception(
            name = "only the chord from end to end",
            hint =
                    "You lay the ruler on the two outermost points only. A bump in the middle of a bowl stays below that chord. Which other "
                            + "chords are there?")
    static ConvexityProbe outermost() {
        return (x, f) -> {
            int first = 0;
            int last = 0;
            for (int i = 0; i < x.length; i++) {
                first = x[i] < x[first] ? i : first;
                last = x[i] > x[last] ? i : last;
            }
            for (int i = 0; i < x.length; i++) {
                double alpha = (x[last] - x[i]) / (x[last] - x[first]);
                if (f[i] > alpha * f[first] + (1 - alpha) * f[last] + 1e-9) {
                    return true;
                }
            }
            return false;
        };
    }
}
