package descent.checks;

import descent.check.Misconception;
import descent.contracts.LayerStep;

/** What goes wrong on the way back through a layer. */
final class LayerStepVariants {
    private LayerStepVariants() {}

    private enum Slip {
        NONE,
        SLOPE_AT_OUTPUT,
        NO_SLOPE,
        NOT_TRANSPOSED,
        NO_MEAN,
        TWICE,
        NEW_WEIGHTS,
        MEAN_PASSED_ON
    }

    private static LayerStep with(Slip slip) {
        return (w, x, upstream, rate) -> {
            int batch = x.length;
            double[][] sum = new double[w.length][w[0].length];
            double[][] delta = new double[batch][w.length];
            for (int e = 0; e < batch; e++) {
                for (int i = 0; i < w.length; i++) {
                    double z = 0;
                    for (int j = 0; j < w[i].length; j++) {
                        z += w[i][j] * x[e][j];
                    }
                    double a = Math.tanh(z);
                    double inside = slip == Slip.SLOPE_AT_OUTPUT ? Math.tanh(a) : a;
                    delta[e][i] = upstream[e][i] * (slip == Slip.NO_SLOPE ? 1 : 1 - inside * inside);
                    for (int j = 0; j < w[i].length; j++) {
                        sum[i][j] += delta[e][i] * x[e][j];
                    }
                }
            }
            double divisor = slip == Slip.NO_MEAN ? 1 : slip == Slip.TWICE ? (double) batch * batch : batch;
            double[][] back = slip == Slip.NEW_WEIGHTS ? null : back(w, delta, slip);
            for (int i = 0; i < w.length; i++) {
                for (int j = 0; j < w[i].length; j++) {
                    w[i][j] -= rate * sum[i][j] / divisor;
                }
            }
            return back == null ? back(w, delta, slip) : back;
        };
    }

    private static double[][] back(double[][] w, double[][] delta, Slip slip) {
        double[][] back = new double[delta.length][w[0].length];
        for (int e = 0; e < delta.length; e++) {
            for (int j = 0; j < w[0].length; j++) {
                for (int i = 0; i < w.length; i++) {
                    back[e][j] += (slip == Slip.NOT_TRANSPOSED ? w[j][i] : w[i][j]) * delta[e][i];
                }
                back[e][j] /= slip == Slip.MEAN_PASSED_ON ? delta.length : 1;
            }
        }
        return back;
    }

    @Misconception(
            name = "the slope is taken at the output",
            hint =
                    "Your slope is 1 − tanh²(a), with a = tanh(z) already. At which number is tanh's slope needed: before or after it?")
    static LayerStep slopeAtOutput() {
        return with(Slip.SLOPE_AT_OUTPUT);
    }

    @Misconception(
            name = "the activation's slope is missing",
            hint =
                    "You pass the upstream gradient through W as it is. Where z is large, tanh is flat: what should reach W then?")
    static LayerStep withoutSlope() {
        return with(Slip.NO_SLOPE);
    }

    @Misconception(
            name = "W is not transposed",
            hint =
                    "Input j acts on output i through W[i][j]. You collect W[j][i]: with three inputs and two outputs that does not even fit. "
                            + "Over which index is the sum?")
    static LayerStep notTransposed() {
        return with(Slip.NOT_TRANSPOSED);
    }

    @Misconception(
            name = "the batch is summed, not averaged",
            hint = "Put every example into the batch twice: your step doubles. Is the loss a sum or a mean?")
    static LayerStep withoutMean() {
        return with(Slip.NO_MEAN);
    }

    @Misconception(
            name = "divided by the batch twice",
            hint = "Put every example into the batch twice: your step halves. How often do you divide by B?")
    static LayerStep twice() {
        return with(Slip.TWICE);
    }

    @Misconception(
            name = "W is moved before it passes the gradient on",
            hint = "What you pass on changes with the rate. Which W did the forward pass use?")
    static LayerStep newWeights() {
        return with(Slip.NEW_WEIGHTS);
    }

    @Misconception(
            name = "the gradient passed on is averaged too",
            hint =
                    "You divide ∂Lᵢ/∂xᵢ by the batch. It belongs to one example; the layer below averages again. Which of the two results is "
                            + "a mean?")
    static LayerStep meanPassedOn() {
        return with(Slip.MEAN_PASSED_ON);
    }
}
