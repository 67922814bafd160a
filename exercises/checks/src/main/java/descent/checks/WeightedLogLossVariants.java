package descent.checks;

import descent.check.Misconception;
import descent.contracts.LossAndSlopes;
import descent.contracts.WeightedLogLoss;

/** What goes wrong in {@code 16-weighted-loss}. */
final class WeightedLogLossVariants {
    private WeightedLogLossVariants() {}

    /** Minus the logarithm of σ(z). */
    private static double minusLog(double z) {
        return Math.max(-z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    }

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    private static LossAndSlopes sums(double[] z, int[] y, double w1, double w0, double s1, double s0, double n) {
        double loss = 0;
        double[] slopes = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            boolean one = y[i] == 1;
            loss += (one ? w1 * minusLog(z[i]) : w0 * minusLog(-z[i])) / n;
            slopes[i] = (one ? -s1 * sigmoid(-z[i]) : s0 * sigmoid(z[i])) / n;
        }
        return new LossAndSlopes(loss, slopes);
    }

    @Misconception(
            name = "the weights are exchanged",
            hint = "Make w₁ a thousand: your loss of a sample with label 1 stays. Which label does w₁ belong to?")
    static WeightedLogLoss exchanged() {
        return (z, y, w1, w0) -> sums(z, y, w0, w1, w0, w1, z.length);
    }

    @Misconception(
            name = "divided by the sum of the weights",
            hint = "Double both weights: the loss of the statement doubles, yours stays. What is its divisor?")
    static WeightedLogLoss bySumOfWeights() {
        return (z, y, w1, w0) -> {
            double sum = 0;
            for (int label : y) {
                sum += label == 1 ? w1 : w0;
            }
            return sums(z, y, w1, w0, w1, w0, sum);
        };
    }

    @Misconception(
            name = "the gradient has no weights",
            hint = "Your loss is weighted, its slopes are not. Nudge a logit and look at how the loss changes.")
    static WeightedLogLoss unweightedGradient() {
        return (z, y, w1, w0) -> sums(z, y, w1, w0, 1, 1, z.length);
    }

    @Misconception(
            name = "the loss has no weights",
            hint = "Your slopes are weighted, the loss is not. Of which function are they the derivatives?")
    static WeightedLogLoss unweightedLoss() {
        return (z, y, w1, w0) -> sums(z, y, 1, 1, w1, w0, z.length);
    }

    @Misconception(
            name = "the slopes are not divided by n",
            hint = "Your loss is a mean, and your slopes are those of a sum. Compare them with a finite difference.")
    static WeightedLogLoss slopesOfTheSum() {
        return (z, y, w1, w0) -> sums(z, y, w1, w0, z.length * w1, z.length * w0, z.length);
    }

    @Misconception(
            name = "the logarithm of a rounded probability",
            hint =
                    "At z = −1000 your σ(z) is exactly 0, and its logarithm is not a number to compute with. Can the loss be written in z "
                            + "without σ?")
    static WeightedLogLoss rounded() {
        return (z, y, w1, w0) -> {
            double loss = 0;
            double[] slopes = new double[z.length];
            for (int i = 0; i < z.length; i++) {
                double p = sigmoid(z[i]);
                loss -= (y[i] == 1 ? w1 * Math.log(p) : w0 * Math.log(1 - p)) / z.length;
                slopes[i] = (y[i] == 1 ? w1 : w0) * (p - y[i]) / z.length;
            }
            return new LossAndSlopes(loss, slopes);
        };
    }
}
