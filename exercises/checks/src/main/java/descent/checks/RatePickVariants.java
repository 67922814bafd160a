package descent.checks;

import descent.check.Misconception;
import descent.contracts.RatePick;

/** What goes wrong in reading a range test. */
final class RatePickVariants {
    private RatePickVariants() {}

    private static double[] smooth(double[] losses, double smoothing, boolean corrected) {
        double[] smooth = new double[losses.length];
        double s = 0;
        for (int k = 0; k < losses.length; k++) {
            s = smoothing * s + (1 - smoothing) * losses[k];
            smooth[k] = corrected ? s / (1 - Math.pow(smoothing, k + 1)) : s;
        }
        return smooth;
    }

    private static int lowest(double[] smooth) {
        int lowest = 0;
        for (int k = 1; k < smooth.length; k++) {
            if (smooth[k] < smooth[lowest]) {
                lowest = k;
            }
        }
        return lowest;
    }

    private static double steepest(double[] rates, double[] smooth, int end, boolean logarithmic) {
        int steepest = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 1; k < end; k++) {
            double width = logarithmic ? Math.log(rates[k + 1] / rates[k - 1]) : rates[k + 1] - rates[k - 1];
            double slope = (smooth[k + 1] - smooth[k - 1]) / width;
            if (slope < least) {
                least = slope;
                steepest = k;
            }
        }
        return rates[steepest];
    }

    @Misconception(
            name = "the rate of the smallest loss",
            hint =
                    "You take the rate at which the loss is lowest. There it is about to break away. Where does it fall most steeply?")
    static RatePick smallest() {
        return (rates, losses, smoothing) -> rates[lowest(smooth(losses, smoothing, true))];
    }

    @Misconception(
            name = "the edge",
            hint =
                    "You take the last rate before the loss jumps up. In training that one diverges. Look for the slope instead.")
    static RatePick edge() {
        return (rates, losses, smoothing) -> {
            int jump = 1;
            for (int k = 2; k < losses.length; k++) {
                if (losses[k] - losses[k - 1] > losses[jump] - losses[jump - 1]) {
                    jump = k;
                }
            }
            return rates[jump - 1];
        };
    }

    @Misconception(
            name = "without smoothing",
            hint =
                    "One lucky batch decides your answer: you take slopes of the raw losses. What does β do in the formula?")
    static RatePick raw() {
        return (rates, losses, smoothing) -> steepest(rates, losses, lowest(losses), true);
    }

    @Misconception(
            name = "slopes over η, not over log η",
            hint =
                    "You divide by differences of η. Then small rates, which lie close together, always look steep. What stands in the "
                            + "denominator of the formula?")
    static RatePick linear() {
        return (rates, losses, smoothing) -> {
            double[] smooth = smooth(losses, smoothing, true);
            return steepest(rates, smooth, lowest(smooth), false);
        };
    }

    @Misconception(
            name = "the bias is not corrected",
            hint =
                    "Your smoothed loss starts near 0 and climbs, because the average begins at 0. What is it to be divided by, as in "
                            + "Adam?")
    static RatePick biased() {
        return (rates, losses, smoothing) -> {
            double[] smooth = smooth(losses, smoothing, false);
            int end = 1;
            for (int k = 2; k < smooth.length; k++) {
                if (smooth[k] < smooth[end]) {
                    end = k;
                }
            }
            return steepest(rates, smooth, Math.max(end, 2), true);
        };
    }

    @Misconception(
            name = "the steepest rise",
            hint = "You look for the largest slope. A falling loss has a negative one: which is the steepest fall?")
    static RatePick rise() {
        return (rates, losses, smoothing) -> {
            double[] smooth = smooth(losses, smoothing, true);
            int steepest = 1;
            for (int k = 2; k < smooth.length - 1; k++) {
                if ((smooth[k + 1] - smooth[k - 1]) / Math.log(rates[k + 1] / rates[k - 1])
                        > (smooth[steepest + 1] - smooth[steepest - 1])
                                / Math.log(rates[steepest + 1] / rates[steepest - 1])) {
                    steepest = k;
                }
            }
            return rates[steepest];
        };
    }

    @Misconception(
            name = "the differences are not divided",
            hint =
                    "You compare differences of the loss. Where the rates lie far apart a gentle slope makes a large one. What is it "
                            + "divided by?")
    static RatePick undivided() {
        return (rates, losses, smoothing) -> {
            double[] smooth = smooth(losses, smoothing, true);
            int steepest = 1;
            for (int k = 2; k < lowest(smooth); k++) {
                if (smooth[k + 1] - smooth[k - 1] < smooth[steepest + 1] - smooth[steepest - 1]) {
                    steepest = k;
                }
            }
            return rates[steepest];
        };
    }
}
