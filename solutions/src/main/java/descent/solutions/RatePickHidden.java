package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.RatePick;
import org.junit.jupiter.api.Test;

@HiddenChecks("09-rate-finder")
final class RatePickHidden {
    @Test
    @Points(1)
    @Hint("Any curve that falls, with noise, and breaks away; rates that are not evenly spaced; any smoothing.")
    void anyRangeTest(RatePick answer, Draws draws) {
        for (int trial = 0; trial < 30; trial++) {
            double[] rates = new double[14];
            double[] losses = new double[14];
            double rate = 1e-4;
            for (int k = 0; k < 14; k++) {
                rates[k] = rate;
                rate *= draws.real(1.2, 4);
                losses[k] = k < 12 ? 12 - 0.8 * k + draws.real(-1.5, 1.5) : 40.0 * (k - 10);
            }
            double smoothing = draws.real(0.2, 0.75);
            Expect.that(answer.pick(Given.copy(rates), Given.copy(losses), smoothing))
                    .as("the rate")
                    .isNear(expected(rates, losses, smoothing), 1e-12);
        }
    }

    @Test
    @Points(0.25)
    @Hint(
            "From the smallest smoothed loss on nothing counts, however steeply the loss should fall there; of equally small ones "
                    + "the first.")
    void nothingCountsFromTheSmallestOn(RatePick answer) {
        double[] rates = {1, 2, 4, 8, 16, 32, 64};
        Expect.that(answer.pick(rates, new double[] {9, 8, 6, 3, 50, 40, 4}, 0))
                .as("the rate")
                .isNear(4.0, 1e-12);
        Expect.that(answer.pick(rates, new double[] {9, 8.5, 8, 4, 20, 12, 4}, 0))
                .as("the rate, with two equally small losses")
                .isNear(4.0, 1e-12);
        double[] crowded = {1, 2, 4, 8, 9, 64};
        Expect.that(answer.pick(crowded, new double[] {9, 8, 7, 3, 3.1, 40}, 0))
                .as("the rate, with the steepest slope at the smallest loss")
                .isNear(4.0, 1e-12);
        double[] last = {1, 2, 4, 8, 16};
        Expect.that(answer.pick(last, new double[] {9, 8.5, 7, 4, 1}, 0))
                .as("the rate, with the smallest loss at the end")
                .isNear(8.0, 1e-12);
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("The smallest loss may be the last one; the caller's arrays stay as they are.")
    void untouchedArrays(RatePick answer) {
        double[] rates = {1, 2, 4, 8, 16};
        double[] losses = {9, 7, 4, 3, 1};
        Expect.that(answer.pick(rates, losses, 0)).as("the rate").isNear(2.0, 1e-12);
        Expect.that(losses).as("the losses afterwards").is(new double[] {9, 7, 4, 3, 1});
        Expect.that(rates).as("the rates afterwards").is(new double[] {1, 2, 4, 8, 16});
    }

    private static double expected(double[] rates, double[] losses, double smoothing) {
        double[] smooth = new double[losses.length];
        int lowest = 0;
        for (int k = 0; k < losses.length; k++) {
            double weight = 0;
            for (int j = 0; j <= k; j++) {
                double w = Math.pow(smoothing, k - j);
                smooth[k] += w * losses[j];
                weight += w;
            }
            smooth[k] /= weight;
            lowest = smooth[k] < smooth[lowest] ? k : lowest;
        }
        double least = Double.POSITIVE_INFINITY;
        double pick = Double.NaN;
        for (int k = 1; k < lowest; k++) {
            double slope = (smooth[k + 1] - smooth[k - 1]) / (Math.log(rates[k + 1]) - Math.log(rates[k - 1]));
            if (slope < least) {
                least = slope;
                pick = rates[k];
            }
        }
        return pick;
    }
}
