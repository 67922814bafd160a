package descent.optim.nn;

import descent.optim.linalg.Require;
import org.jspecify.annotations.Nullable;

/**
 * Cross-entropy in which easy examples fade: those that are predicted well already hardly count.
 *
 * <pre>
 * s = +1 for positives, −1 for negatives,   p = σ(s z), the probability of the true class
 * value      mean of −α w (1 − p)^γ log p
 * gradient   α w/n · s (1 − p)^γ (γ p log p + p − 1)
 * </pre>
 *
 * <p>γ = 0 is {@link SigmoidCrossEntropy}. log p and 1 − p come from the logit, so neither is rounded away. Probabilities fitted
 * with γ &gt; 0 are not calibrated. Targets are 0 or 1.
 *
 * <p>Source: Lin, Goyal, Girshick, He and Dollár, "Focal loss for dense object detection", 2017, equation (5).
 *
 * @param gamma γ ≥ 0, 2 in the paper
 * @param positiveWeight α for positives, ≥ 0
 * @param negativeWeight α for negatives, ≥ 0
 */
public record FocalLoss(double gamma, double positiveWeight, double negativeWeight) implements Loss {
    /** Checks the settings. */
    public FocalLoss {
        Require.nonNegative("gamma", gamma);
        Require.nonNegative("positiveWeight", positiveWeight);
        Require.nonNegative("negativeWeight", negativeWeight);
    }

    /** The form without α, equation (4). */
    public FocalLoss(double gamma) {
        this(gamma, 1, 1);
    }

    /** The balanced form of the paper: α in (0, 1) for positives and 1 − α for negatives; 0.25 with γ = 2. */
    public static FocalLoss balanced(double gamma, double alpha) {
        Require.that(alpha > 0 && alpha < 1, "alpha", "must be in (0, 1)", alpha);
        return new FocalLoss(gamma, alpha, 1 - alpha);
    }

    @Override
    public double valueAndGradient(
            int rows, int columns, double[] output, double[] target, double @Nullable [] weight, double[] gradient) {
        Loss.check(rows, columns, output, target, weight, gradient);
        double n = (double) rows * columns;
        double sum = 0;
        for (int r = 0, i = 0; r < rows; r++) {
            double w = Loss.weight(weight, r);
            for (int j = 0; j < columns; j++, i++) {
                boolean positive = target[i] > 0.5;
                double s = positive ? 1 : -1;
                double alpha = w * (positive ? positiveWeight : negativeWeight);
                double logP = -Softplus.of(-s * output[i]);
                double p = Sigmoid.of(s * output[i]);
                double rest = Sigmoid.of(-s * output[i]);
                double fading = alpha * StrictMath.pow(rest, gamma);
                sum -= fading * logP;
                gradient[i] = fading / n * s * (gamma * p * logP - rest);
            }
        }
        return sum / n;
    }
}
