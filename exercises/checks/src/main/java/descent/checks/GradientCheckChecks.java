package descent.checks;

import descent.check.Calls;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.GradientChecker;
import descent.contracts.LossFunction;
import org.junit.jupiter.api.Test;

@Checks(id = "01-gradient-check", title = "A gradient checker", contract = GradientChecker.class, points = 3)
@Forbids(packages = {"descent.optim.objective."})
final class GradientCheckChecks {
    private static final LossFunction WRONG = Losses.of(x -> x[0] * x[0] + 3 * x[1], x -> new double[] {2 * x[0], 4});
    private static final LossFunction TOO_SMALL = Losses.of(x -> x[0] * x[0] + x[1] * x[1] + x[0] * x[1] * x[2], x ->
            new double[] {2 * x[0] - 1 + x[1] * x[2], 2 * x[1] - 4 + x[0] * x[2], x[0] * x[1] - 0.5});

    private static Calls<LossFunction> counted(LossFunction f) {
        return Calls.of(LossFunction.class, "f", 1000, f);
    }

    @Test
    @Points(0.75)
    @Hint("The second coordinate is wrong: 4 instead of 3.")
    void aWrongCoordinateIsFound(GradientChecker answer) {
        Expect.that(answer.worst(counted(WRONG).function(), new double[] {1, 1}, 0.5))
                .isNear(0.25, 1e-9);
        Expect.that(answer.worst(counted(TOO_SMALL).function(), new double[] {1, 2, 0}, 0.5))
                .isNear(1.0, 1e-9);
    }

    @Test
    @Points(0.5)
    @Hint("For a sum of squares and products the central difference is exact up to rounding.")
    void aRightGradientPasses(GradientChecker answer) {
        LossFunction right = counted(Losses.coupled()).function();
        Expect.that(answer.worst(right, new double[] {1, -2}, 0.25)).isNear(0.0, 1e-9);
    }

    @Test
    @Points(0.25)
    @Hint("Copy the point before you move it, or put every coordinate back.")
    void thePointIsLeftAsItWas(GradientChecker answer) {
        double[] x = {1, -2};
        answer.worst(counted(Losses.coupled()).function(), x, 0.25);
        Expect.that(x).as("the point after the call").is(new double[] {1, -2});
    }

    private enum Scale {
        RELATIVE,
        ABSOLUTE
    }

    private static double difference(LossFunction f, double[] x, int i, double h) {
        double[] right = x.clone();
        double[] left = x.clone();
        right[i] += h;
        left[i] -= h;
        return (f.value(right) - f.value(left)) / (2 * h);
    }

    private static double error(double g, double d, Scale scale) {
        return scale == Scale.ABSOLUTE ? g - d : (g - d) / Math.max(1, Math.max(Math.abs(g), Math.abs(d)));
    }

    @Misconception(
            name = "the sign of the error is kept",
            hint =
                    "A gradient that is too small everywhere passes your check. You take the largest of numbers that may be negative: what is "
                            + "missing around them?")
    static GradientChecker signed() {
        return (f, x, h) -> {
            double[] g = f.gradient(x);
            double worst = 0;
            for (int i = 0; i < x.length; i++) {
                worst = Math.max(worst, error(g[i], difference(f, x, i, h), Scale.RELATIVE));
            }
            return worst;
        };
    }

    @Misconception(
            name = "absolute error",
            hint =
                    "Your number depends on the unit: multiply f by a million and rounding alone looks like a mistake. What do you divide the "
                            + "difference by?")
    static GradientChecker absolute() {
        return (f, x, h) -> {
            double[] g = f.gradient(x);
            double worst = 0;
            for (int i = 0; i < x.length; i++) {
                worst = Math.max(worst, Math.abs(error(g[i], difference(f, x, i, h), Scale.ABSOLUTE)));
            }
            return worst;
        };
    }

    @Misconception(
            name = "the mean error instead of the worst",
            hint =
                    "One wrong coordinate among a million right ones hardly shows in your number. What should a single wrong one be able to do?")
    static GradientChecker mean() {
        return (f, x, h) -> {
            double[] g = f.gradient(x);
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                sum += Math.abs(error(g[i], difference(f, x, i, h), Scale.RELATIVE));
            }
            return sum / x.length;
        };
    }

    @Misconception(
            name = "only the last coordinate counts",
            hint =
                    "Your loop visits every coordinate but remembers only one of the errors. What happens to the earlier ones?")
    static GradientChecker last() {
        return (f, x, h) -> {
            double[] g = f.gradient(x);
            double worst = 0;
            for (int i = 0; i < x.length; i++) {
                worst = Math.abs(error(g[i], difference(f, x, i, h), Scale.RELATIVE));
            }
            return worst;
        };
    }

    @Misconception(
            name = "coordinates are not put back",
            hint =
                    "When you come to the second coordinate the first is still moved, so you measure at another point. Also look at x after "
                            + "your call: whose array is it?")
    static GradientChecker notRestored() {
        return (f, x, h) -> {
            double[] g = f.gradient(x);
            double worst = 0;
            for (int i = 0; i < x.length; i++) {
                x[i] += h;
                double right = f.value(x);
                x[i] -= 2 * h;
                double left = f.value(x);
                worst = Math.max(worst, Math.abs(error(g[i], (right - left) / (2 * h), Scale.RELATIVE)));
            }
            return worst;
        };
    }

    @Misconception(
            name = "forward differences",
            hint =
                    "You compare with a difference on one side, which is itself wrong by about h. A right gradient then looks wrong. Where is "
                            + "the other point?")
    static GradientChecker forward() {
        return (f, x, h) -> {
            double[] g = f.gradient(x);
            double worst = 0;
            for (int i = 0; i < x.length; i++) {
                double[] right = x.clone();
                right[i] += h;
                double d = (f.value(right) - f.value(x)) / h;
                worst = Math.max(worst, Math.abs(error(g[i], d, Scale.RELATIVE)));
            }
            return worst;
        };
    }
}
