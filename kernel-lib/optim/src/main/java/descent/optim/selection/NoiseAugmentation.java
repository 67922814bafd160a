package descent.optim.selection;

import descent.optim.linalg.Require;
import java.util.random.RandomGenerator;

/**
 * Adds noisy copies of the training samples, with the targets unchanged: near samples should have near targets.
 *
 * <p>For a linear model with squared error, Gaussian noise of deviation σ acts like the ridge penalty nσ²‖w‖² in the mean (Bishop, "Training with noise is equivalent to Tikhonov regularization", 1995). The generator goes on from fit to fit, so no two have the same noise.
 *
 * @param copies noisy copies per sample, ≥ 1
 * @param deviation σ ≥ 0, in the units of the features
 * @param random where the noise comes from
 */
public record NoiseAugmentation(int copies, double deviation, RandomGenerator random) implements Resampling {
    /** Checks the settings. */
    public NoiseAugmentation {
        Require.atLeast(1, "copies", copies);
        Require.nonNegative("deviation", deviation);
    }

    @Override
    public Sample apply(double[][] x, double[] y) {
        int n = x.length;
        double[][] rows = java.util.Arrays.copyOf(x, n * (copies + 1));
        double[] targets = java.util.Arrays.copyOf(y, rows.length);
        for (int k = n; k < rows.length; k++) {
            rows[k] = x[k % n].clone();
            for (int j = 0; j < rows[k].length; j++) rows[k][j] += deviation * random.nextGaussian();
            targets[k] = y[k % n];
        }
        return new Sample(rows, targets);
    }
}
