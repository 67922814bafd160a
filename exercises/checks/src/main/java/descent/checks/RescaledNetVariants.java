package descent.checks;

import descent.check.Misconception;
import descent.contracts.RescaledNet;
import descent.contracts.RescaledTwin;
import java.util.function.DoubleUnaryOperator;

/** What goes wrong when a net is rescaled and compared with itself. */
final class RescaledNetVariants {
    private RescaledNetVariants() {}

    private enum Slip {
        BOTH_MULTIPLIED,
        EXCHANGED,
        BIAS_KEPT,
        SIZE_OF_A,
        ASSUMED,
        HIDDEN_COMPARED,
        FIRST_INPUT
    }

    /** The right twin and gap but for one slip. */
    private static RescaledNet but(Slip slip) {
        return (first, bias, second, activation, factor, inputs) -> {
            double a = slip == Slip.SIZE_OF_A ? Math.abs(factor) : slip == Slip.EXCHANGED ? 1 / factor : factor;
            double[][] one = times(a, first);
            double[] shift = slip == Slip.BIAS_KEPT ? bias.clone() : times(a, bias);
            double[][] two = times(slip == Slip.BOTH_MULTIPLIED ? a : 1 / a, second);
            double gap = 0;
            for (int r = 0; r < inputs.length && slip != Slip.ASSUMED; r++) {
                if (r > 0 && slip == Slip.FIRST_INPUT) {
                    break;
                }
                double[] before = hidden(first, bias, activation, inputs[r]);
                double[] after = hidden(one, shift, activation, inputs[r]);
                if (slip != Slip.HIDDEN_COMPARED) {
                    before = product(second, before);
                    after = product(two, after);
                }
                for (int k = 0; k < before.length; k++) {
                    gap = Math.max(gap, Math.abs(after[k] - before[k]));
                }
            }
            return new RescaledTwin(one, shift, two, gap);
        };
    }

    private static double[] hidden(double[][] first, double[] bias, DoubleUnaryOperator activation, double[] x) {
        double[] h = product(first, x);
        for (int i = 0; i < h.length; i++) {
            h[i] = activation.applyAsDouble(h[i] + bias[i]);
        }
        return h;
    }

    private static double[] product(double[][] w, double[] x) {
        double[] z = new double[w.length];
        for (int i = 0; i < w.length; i++) {
            for (int j = 0; j < x.length; j++) {
                z[i] += w[i][j] * x[j];
            }
        }
        return z;
    }

    private static double[][] times(double a, double[][] w) {
        double[][] scaled = new double[w.length][];
        for (int i = 0; i < w.length; i++) {
            scaled[i] = times(a, w[i]);
        }
        return scaled;
    }

    private static double[] times(double a, double[] v) {
        double[] scaled = v.clone();
        for (int i = 0; i < v.length; i++) {
            scaled[i] *= a;
        }
        return scaled;
    }

    @Misconception(
            name = "both layers multiplied",
            hint =
                    "Even with ReLU your gap is not 0: the outputs are a² times as large. What must the second layer do to what the first did?")
    static RescaledNet bothMultiplied() {
        return but(Slip.BOTH_MULTIPLIED);
    }

    @Misconception(
            name = "the layers exchanged",
            hint = "Your function is the same, but you shrink the first layer by a. Which of the two is to grow?")
    static RescaledNet exchanged() {
        return but(Slip.EXCHANGED);
    }

    @Misconception(
            name = "the bias is kept",
            hint =
                    "Without biases you are right. φ is applied to W₁x + b; to multiply all of it by a, what besides W₁ must be multiplied?")
    static RescaledNet biasKept() {
        return but(Slip.BIAS_KEPT);
    }

    @Misconception(
            name = "the size of a",
            hint =
                    "A negative a gives your twin positive weights. Rescale by a as it is, and let the gap tell what comes of it.")
    static RescaledNet sizeOfA() {
        return but(Slip.SIZE_OF_A);
    }

    @Misconception(
            name = "the gap is assumed",
            hint =
                    "Your gap is always 0. Try tanh(2·1) and 2·tanh(1): is every activation homogeneous? Compute the outputs of both nets.")
    static RescaledNet assumed() {
        return but(Slip.ASSUMED);
    }

    @Misconception(
            name = "hidden units compared",
            hint =
                    "The hidden units of the twin are meant to differ, by the factor a. Behind which layer must nothing be left of it?")
    static RescaledNet hiddenCompared() {
        return but(Slip.HIDDEN_COMPARED);
    }

    @Misconception(
            name = "one input only",
            hint = "Your gap is that of the first input. Two functions may agree there and differ at the next.")
    static RescaledNet firstInput() {
        return but(Slip.FIRST_INPUT);
    }
}
