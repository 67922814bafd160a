package descent.checks;

import descent.check.Misconception;
import descent.contracts.F1OnTest;
import java.util.function.ToDoubleBiFunction;

/** What goes wrong in {@code 16-f1-threshold}. */
final class F1OnTestVariants {
    private F1OnTestVariants() {}

    private static double f1(int[] labels, double[] scores, double t) {
        double hits = 0;
        double wrong = 0;
        for (int i = 0; i < labels.length; i++) {
            boolean said = scores[i] >= t;
            hits += said && labels[i] == 1 ? 1 : 0;
            wrong += said == (labels[i] == 1) ? 0 : 1;
        }
        return hits == 0 ? 0 : 2 * hits / (2 * hits + wrong);
    }

    private static double accuracy(int[] labels, double[] scores, double t) {
        double right = 0;
        for (int i = 0; i < labels.length; i++) {
            right += (scores[i] >= t) == (labels[i] == 1) ? 1 : 0;
        }
        return right / labels.length;
    }

    /** The best of the scores as thresholds; of equally good ones the greatest, or the least. */
    private static double best(double[] scores, boolean greatest, ToDoubleBiFunction<double[], Double> goodness) {
        double threshold = scores[0];
        double most = -1;
        for (double t : scores) {
            double g = goodness.applyAsDouble(scores, t);
            if (g > most || g == most && (greatest ? t > threshold : t < threshold)) {
                most = g;
                threshold = t;
            }
        }
        return threshold;
    }

    @Misconception(
            name = "the threshold is chosen on the test samples",
            hint = "Change the validation labels: your result stays. Which samples may choose, and which only report?")
    static F1OnTest onTest() {
        return (vl, vs, tl, ts) -> f1(tl, ts, best(ts, true, (s, t) -> f1(tl, s, t)));
    }

    @Misconception(
            name = "the threshold one half",
            hint =
                    "Your threshold is always ½. After weighting, or with scores that are no probabilities, what is special about it?")
    static F1OnTest half() {
        return (vl, vs, tl, ts) -> f1(tl, ts, 0.5);
    }

    @Misconception(
            name = "a score at the threshold counts as 0",
            hint = "In the first example the score 0.4 is the threshold and belongs to a positive. Is it said to be 1?")
    static F1OnTest strictlyAbove() {
        return (vl, vs, tl, ts) -> {
            double t = best(vs, true, (s, c) -> f1(vl, s, Math.nextUp(c)));
            return f1(tl, ts, Math.nextUp(t));
        };
    }

    @Misconception(
            name = "the best accuracy in place of the best F₁",
            hint =
                    "You choose the threshold with the fewest mistakes. With few positives, which mistakes does that avoid?")
    static F1OnTest byAccuracy() {
        return (vl, vs, tl, ts) -> f1(tl, ts, best(vs, true, (s, t) -> accuracy(vl, s, t)));
    }

    @Misconception(
            name = "what the validation samples promise",
            hint = "Change the test labels: your result stays. Whose F₁ is asked for?")
    static F1OnTest promised() {
        return (vl, vs, tl, ts) -> f1(vl, vs, best(vs, true, (s, t) -> f1(vl, s, t)));
    }

    @Misconception(
            name = "of equally good thresholds the least",
            hint = "Two thresholds have the same F₁ on the validation samples. Which one does the statement take?")
    static F1OnTest least() {
        return (vl, vs, tl, ts) -> f1(tl, ts, best(vs, false, (s, t) -> f1(vl, s, t)));
    }
}
