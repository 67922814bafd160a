package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.GradientForecast;
import org.junit.jupiter.api.Test;

@Checks(id = "10-predict", title = "Predict a gradient", contract = GradientForecast.class, points = 3)
@Forbids(packages = {"descent.optim.nn.", "descent.optim.linalg.", "org.ejml."})
final class GradientForecastChecks {
    @Test
    @Points(0.75)
    @Hint("Wᵀδ has six components of mean square 0.25·‖δ‖², and ReLU passes half of δ: √(6·0.25/2).")
    void oneLayerByHand(GradientForecast answer) {
        Expect.that(answer.length(new int[] {6, 3}, new double[] {0.5}, 0))
                .as("the length")
                .isNear(Math.sqrt(0.75), 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("With α = 0.5 the mean squared slope is (1 + 0.25)/2.")
    void aLeakPassesMore(GradientForecast answer) {
        Expect.that(answer.length(new int[] {4, 9, 2}, new double[] {0.5, 0.2}, 0.5))
                .as("the length")
                .isNear(Math.sqrt(4 * 0.25 * 0.625 * 9 * 0.04 * 0.625), 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("With He's start, deviation √(2/fan-in), every layer keeps the length.")
    void heKeepsTheLength(GradientForecast answer) {
        double[] he = {Math.sqrt(2.0 / 5), Math.sqrt(2.0 / 8), Math.sqrt(2.0 / 3)};
        Expect.that(answer.length(new int[] {5, 8, 3, 7}, he, 0))
                .as("the length")
                .isNear(1.0, 1e-12);
    }

    /** The factor of one layer on the mean square length. */
    private interface Factor {
        double of(int below, int above, double deviation, double alpha);
    }

    private static GradientForecast with(Factor factor) {
        return (widths, deviations, alpha) -> {
            double square = 1;
            for (int l = 0; l < deviations.length; l++) {
                square *= factor.of(widths[l], widths[l + 1], deviations[l], alpha);
            }
            return Math.sqrt(square);
        };
    }

    private static double right(int below, int above, double s, double alpha) {
        return below * s * s * (1 + alpha * alpha) / 2;
    }

    @Misconception(
            name = "the width above counts",
            hint =
                    "You multiply by the number of units above. Wᵀδ has one component per unit below: over how many is its length summed?")
    static GradientForecast above() {
        return with((below, above, s, alpha) -> above * s * s * (1 + alpha * alpha) / 2);
    }

    @Misconception(
            name = "every unit passes the gradient",
            hint = "Your ReLU lets everything through. On which share of the units is its slope 0?")
    static GradientForecast linear() {
        return with((below, above, s, alpha) -> below * s * s);
    }

    @Misconception(
            name = "the mean slope instead of the mean squared slope",
            hint =
                    "With α = 0.5 you use (1 + 0.5)/2. Lengths come from squares: what is the mean of the squared slopes?")
    static GradientForecast meanSlope() {
        return with((below, above, s, alpha) -> below * s * s * (1 + alpha) / 2);
    }

    @Misconception(
            name = "the square of the length",
            hint =
                    "Your number for one layer is 0.75. It is the mean of the squared length; what is asked is its root.")
    static GradientForecast squared() {
        return (widths, deviations, alpha) -> {
            double length = with(GradientForecastChecks::right).length(widths, deviations, alpha);
            return length * length;
        };
    }

    @Misconception(
            name = "the deviation is not squared",
            hint =
                    "A component of Wᵀδ is a sum of weights times δ. Its mean square contains the variance of a weight: what is that?")
    static GradientForecast unsquared() {
        return with((below, above, s, alpha) -> below * s * (1 + alpha * alpha) / 2);
    }
}
