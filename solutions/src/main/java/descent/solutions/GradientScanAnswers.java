package descent.solutions;

import descent.check.Right;
import descent.contracts.GradientScan;
import descent.contracts.GradientState;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 11-detector}. */
final class GradientScanAnswers {
    private GradientScanAnswers() {}

    @Right("case after case")
    static GradientScan cases() {
        return (gradients, usual) -> {
            GradientState[] states = new GradientState[gradients.length];
            for (int k = 0; k < gradients.length; k++) {
                states[k] = look(gradients[k], usual[k]);
            }
            return states;
        };
    }

    private static GradientState look(double[] gradient, double usual) {
        if (gradient.length == 0) {
            return GradientState.MISSING;
        }
        double sum = 0;
        for (double g : gradient) {
            if (!Double.isFinite(g)) {
                return GradientState.NOT_FINITE;
            }
            sum += g * g;
        }
        double norm = Math.sqrt(sum);
        if (norm > 100 * usual) {
            return GradientState.EXPLODED;
        }
        return norm < usual / 1000 ? GradientState.VANISHED : GradientState.FINE;
    }

    @Right("by the ratio")
    static GradientScan ratio() {
        return (gradients, usual) -> IntStream.range(0, gradients.length)
                .mapToObj(k -> {
                    double ratio = Math.sqrt(
                                    Arrays.stream(gradients[k]).map(g -> g * g).sum())
                            / usual[k];
                    boolean broken = Arrays.stream(gradients[k]).anyMatch(g -> Double.isNaN(g) || Double.isInfinite(g));
                    return gradients[k].length < 1
                            ? GradientState.MISSING
                            : broken
                                    ? GradientState.NOT_FINITE
                                    : ratio > 100
                                            ? GradientState.EXPLODED
                                            : ratio < 1e-3 ? GradientState.VANISHED : GradientState.FINE;
                })
                .toArray(GradientState[]::new);
    }

    @Right("fine until something is found")
    static GradientScan fineFirst() {
        return (gradients, usual) -> {
            GradientState[] states = new GradientState[gradients.length];
            Arrays.fill(states, GradientState.FINE);
            for (int k = 0; k < states.length; k++) {
                double norm = 0;
                boolean broken = false;
                for (double g : gradients[k]) {
                    norm = Math.hypot(norm, g);
                    broken = broken || !Double.isFinite(g);
                }
                if (norm < usual[k] / 1000) {
                    states[k] = GradientState.VANISHED;
                }
                if (norm > usual[k] * 100) {
                    states[k] = GradientState.EXPLODED;
                }
                if (broken) {
                    states[k] = GradientState.NOT_FINITE;
                }
                if (gradients[k].length == 0) {
                    states[k] = GradientState.MISSING;
                }
            }
            return states;
        };
    }
}
