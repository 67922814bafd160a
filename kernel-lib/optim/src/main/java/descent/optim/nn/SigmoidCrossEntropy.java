package descent.optim.nn;

import descent.optim.linalg.Require;
import org.jspecify.annotations.Nullable;

/**
 * The cross-entropy of y in [0, 1] against σ(z), from the logits z, each output by itself.
 *
 * <pre>
 * t = (1 − ε) y + ε/2                     label smoothing
 * softplus(−z) = −log σ(z) = max(−z, 0) + log(1 + e^(−|z|))
 * value      mean of w ((1 − t) z + (1 + (c − 1) t) softplus(−z))
 * gradient   w/n ((1 − t) − (1 + (c − 1) t) σ(−z)),   for c = 1: w/n (σ(z) − t)
 * </pre>
 *
 * <p>That is −c t log σ(z) − (1 − t) log(1 − σ(z)), without overflow and without the logarithm of a rounded σ. Neither c nor w
 * changes the divisor n = rows · columns. A weight c ≠ 1 moves the optimal probability from π to cπ/(cπ + 1 − π). Equal to
 * {@code torch.nn.BCEWithLogitsLoss}.
 *
 * <p>Source: Bishop, "Pattern recognition and machine learning", 2006, equation (4.90).
 *
 * @param positiveWeight c &gt; 0, the weight of positives; 1
 * @param labelSmoothing ε in [0, 1), 0 for none
 */
public record SigmoidCrossEntropy(double positiveWeight, double labelSmoothing) implements Loss {
    /** Checks the settings. */
    public SigmoidCrossEntropy {
        Require.positive("positiveWeight", positiveWeight);
        Require.fraction("labelSmoothing", labelSmoothing);
    }

    /** Without weight and smoothing. */
    public SigmoidCrossEntropy() {
        this(1, 0);
    }

    /** With a weight for positives. */
    public SigmoidCrossEntropy(double positiveWeight) {
        this(positiveWeight, 0);
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
                double z = output[i];
                double t = (1 - labelSmoothing) * target[i] + labelSmoothing / 2;
                double both = 1 + (positiveWeight - 1) * t;
                sum += w * ((1 - t) * z + both * Softplus.of(-z));
                gradient[i] = w / n * ((1 - t) - both * Sigmoid.of(-z));
            }
        }
        return sum / n;
    }
}
