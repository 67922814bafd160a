package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.Curve;
import descent.contracts.HonestSteps;
import org.junit.jupiter.api.Test;

@Checks(id = "19-honest-steps", title = "Count the steps honestly", contract = HonestSteps.class, points = 2)
@Forbids(packages = {"descent.optim.minimizer.", "descent.optim.objective.", "descent.optim.run."})
final class HonestStepsChecks {
    private static final Curve SLOPE = x -> 4 * x * x * x - 8 * x + 1;
    private static final Curve CURVATURE = x -> 12 * x * x - 8;

    private static Curve slope(Curve f, int budget) {
        return Calls.of(Curve.class, "f′", budget, f).function();
    }

    private static Curve curvature(Curve f) {
        return Calls.of(Curve.class, "f″", 100, f).function();
    }

    @Test
    @Points(0.5)
    @Hint("On x² one step ends in the minimum. At the minimum itself no step is needed.")
    void parabola(HonestSteps answer) {
        Expect.that(answer.count(slope(x -> 2 * x, 21), curvature(x -> 2), 3, 1e-6, 20))
                .as("the count")
                .is(1);
        Expect.that(answer.count(slope(x -> 2 * x, 21), curvature(x -> 2), 0, 1e-6, 20))
                .as("the count")
                .is(0);
    }

    @Test
    @Points(0.5)
    @Hint("From 2 the slopes of x⁴ − 4x² + x are 17, 4.0, 0.62, 0.03, 6.5e-5, 3.4e-10.")
    void quarticFromTwo(HonestSteps answer) {
        Expect.that(answer.count(slope(SLOPE, 21), curvature(CURVATURE), 2, 1e-6, 20))
                .as("the count")
                .is(5);
        Expect.that(answer.count(slope(SLOPE, 21), curvature(CURVATURE), 2, 1, 20))
                .as("the count")
                .is(2);
        Expect.that(answer.count(slope(SLOPE, 21), curvature(CURVATURE), 2, 0.1, 20))
                .as("the count")
                .is(3);
    }

    @Test
    @Points(0.25)
    @Hint("Left of a minimum the slope is negative, and still far from 0. And four steps may not be enough.")
    void eitherSignAndTooFewSteps(HonestSteps answer) {
        Expect.that(answer.count(slope(SLOPE, 21), curvature(CURVATURE), -2, 1e-6, 20))
                .as("the count")
                .is(5);
        Expect.that(answer.count(slope(SLOPE, 5), curvature(CURVATURE), 2, 1e-6, 4))
                .as("the count")
                .is(-1);
    }

    private interface Answer {
        int of(double[] x, double[] slopes, double tolerance);
    }

    private static HonestSteps judged(Answer answer) {
        return (slope, curvature, start, tolerance, most) -> {
            double[] x = new double[most + 1];
            double[] slopes = new double[most + 1];
            double at = start;
            for (int k = 0; k <= most; k++) {
                x[k] = at;
                slopes[k] = slope.at(at);
                if (k < most) {
                    at -= slopes[k] / curvature.at(at);
                }
            }
            return answer.of(x, slopes, tolerance);
        };
    }

    private static int first(double[] slopes, double tolerance) {
        for (int k = 0; k < slopes.length; k++) {
            if (Math.abs(slopes[k]) < tolerance) {
                return k;
            }
        }
        return -1;
    }

    @Misconception(
            name = "the length of the list",
            hint =
                    "Your answer does not depend on the tolerance: it says how many points were computed, not how many were needed.")
    static HonestSteps listLength() {
        return judged((x, slopes, tolerance) -> x.length);
    }

    @Misconception(
            name = "one step too many",
            hint =
                    "From the minimum itself you count one step. x₀ is the point after no step: with which k does counting begin?")
    static HonestSteps oneMore() {
        return judged((x, slopes, tolerance) -> {
            int k = first(slopes, tolerance);
            return k < 0 ? -1 : k + 1;
        });
    }

    @Misconception(
            name = "the change of x is tested",
            hint =
                    "You stop where x hardly changes. A slow method would pass that test anywhere: what is zero at a minimum?")
    static HonestSteps change() {
        return judged((x, slopes, tolerance) -> {
            for (int k = 1; k < x.length; k++) {
                if (Math.abs(x[k] - x[k - 1]) < tolerance) {
                    return k;
                }
            }
            return -1;
        });
    }

    @Misconception(
            name = "the sign of the slope is forgotten",
            hint =
                    "From −2 you count no step at all: there the slope is −15, and that is less than any tolerance. What should be small?")
    static HonestSteps signed() {
        return judged((x, slopes, tolerance) -> {
            for (int k = 0; k < slopes.length; k++) {
                if (slopes[k] < tolerance) {
                    return k;
                }
            }
            return -1;
        });
    }

    @Misconception(
            name = "not reached, but counted",
            hint =
                    "Where the tolerance is not reached you return the number of steps that were made, as if they had been enough. What does the statement want?")
    static HonestSteps optimistic() {
        return judged((x, slopes, tolerance) -> {
            int k = first(slopes, tolerance);
            return k < 0 ? slopes.length - 1 : k;
        });
    }
}
