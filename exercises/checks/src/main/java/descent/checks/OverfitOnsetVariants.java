package descent.checks;

import descent.check.Misconception;
import descent.contracts.OverfitOnset;

/** What goes wrong with two curves and a window. */
final class OverfitOnsetVariants {
    private OverfitOnsetVariants() {}

    @Misconception(
            name = "the gap at the end",
            hint =
                    "You compare validation with training at the end. A gap is normal; what shows overfitting is that the validation loss has "
                            + "turned up again. With which value of its own must its end be compared?")
    static OverfitOnset finalGap() {
        return (training, validation, window, tolerance) -> {
            double[] s = smooth(validation, window);
            double[] t = smooth(training, window);
            int k = lowest(s);
            return s[s.length - 1] > t[t.length - 1] + tolerance ? k + window - 1 : -1;
        };
    }

    @Misconception(
            name = "single epochs",
            hint =
                    "Your answer does not depend on the window. One noisy epoch at the end is enough to alarm you. Compare means over the window.")
    static OverfitOnset unsmoothed() {
        return (training, validation, window, tolerance) -> of(training, validation, 1, tolerance, 0);
    }

    @Misconception(
            name = "the training curve is not looked at",
            hint =
                    "Your detector calls a diverging run overfitted. Overfitting is getting better on the one and worse on the other: look at both "
                            + "curves.")
    static OverfitOnset validationOnly() {
        return (training, validation, window, tolerance) -> {
            double[] s = smooth(validation, window);
            int k = lowest(s);
            return s[s.length - 1] > s[k] + tolerance ? k + window - 1 : -1;
        };
    }

    @Misconception(
            name = "the window's first epoch",
            hint =
                    "Your epoch is too early by the length of the window, less one. A smoothed value belongs to the epoch at which its window "
                            + "ends.")
    static OverfitOnset windowStart() {
        return (training, validation, window, tolerance) -> {
            int k = of(training, validation, window, tolerance, 0);
            return k < 0 ? k : k - window + 1;
        };
    }

    @Misconception(
            name = "any rise is enough",
            hint =
                    "You report rises that are smaller than the tolerance. By how much must the end be above the lowest value?")
    static OverfitOnset withoutTolerance() {
        return (training, validation, window, tolerance) -> of(training, validation, window, 0, 0);
    }

    @Misconception(
            name = "the first rise",
            hint =
                    "You stop looking at the first epoch after which the curve rises. It may fall again to a lower value later. Which epoch has "
                            + "the lowest value of all?")
    static OverfitOnset firstRise() {
        return (training, validation, window, tolerance) -> of(training, validation, window, tolerance, 1);
    }

    private static int of(double[] training, double[] validation, int window, double tolerance, int first) {
        double[] s = smooth(validation, window);
        double[] t = smooth(training, window);
        int last = s.length - 1;
        int k = first == 0 ? lowest(s) : 0;
        while (first == 1 && k < last && s[k + 1] <= s[k]) {
            k++;
        }
        return s[last] > s[k] + tolerance && t[last] < t[k] ? k + window - 1 : -1;
    }

    private static int lowest(double[] curve) {
        int best = 0;
        for (int k = 1; k < curve.length; k++) {
            if (curve[k] < curve[best]) {
                best = k;
            }
        }
        return best;
    }

    private static double[] smooth(double[] curve, int window) {
        double[] smooth = new double[curve.length - window + 1];
        for (int k = 0; k < smooth.length; k++) {
            for (int j = 0; j < window; j++) {
                smooth[k] += curve[k + j] / window;
            }
        }
        return smooth;
    }
}
