package descent.optim.metric;

import descent.optim.linalg.Require;

/**
 * The reliability diagram: in equal bins of predicted probability, the mean prediction and the share of positives.
 *
 * <p>A calibrated model has them equal. {@link #expectedError} is their difference, weighted by the bins' sizes (ECE). Empty bins are left out. Immutable.
 *
 * <p>Source: Niculescu-Mizil and Caruana, "Predicting good probabilities with supervised learning", ICML 2005, section 3; ECE: Guo, Pleiss, Sun, Weinberger, "On calibration of modern neural networks", ICML 2017, equation (3).
 */
public final class Calibration {
    private final double[] predicted;
    private final double[] observed;
    private final int[] counts;

    /** Sorts n predictions into equal bins of [0, 1]; the last contains 1. */
    public Calibration(int[] y, double[] p, int bins) {
        ProbabilityScore.check(y, p);
        Require.atLeast(1, "bins", bins);
        double[] sum = new double[bins];
        double[] hits = new double[bins];
        int[] size = new int[bins];
        int filled = 0;
        for (int i = 0; i < y.length; i++) {
            int k = Math.min(bins - 1, (int) (p[i] * bins));
            if (size[k]++ == 0) filled++;
            sum[k] += p[i];
            hits[k] += y[i];
        }
        predicted = new double[filled];
        observed = new double[filled];
        counts = new int[filled];
        int at = 0;
        for (int k = 0; k < bins; k++) {
            if (size[k] == 0) continue;
            predicted[at] = sum[k] / size[k];
            observed[at] = hits[k] / size[k];
            counts[at++] = size[k];
        }
    }

    /** Returns the mean prediction of every bin that is not empty. */
    public double[] predicted() {
        return predicted.clone();
    }

    /** Returns the share of positives of every bin that is not empty. */
    public double[] observed() {
        return observed.clone();
    }

    /** Returns the sizes of the bins that are not empty. */
    public int[] counts() {
        return counts.clone();
    }

    /** Returns the expected calibration error. */
    public double expectedError() {
        double sum = 0;
        int total = 0;
        for (int k = 0; k < counts.length; k++) {
            sum += counts[k] * Math.abs(predicted[k] - observed[k]);
            total += counts[k];
        }
        return sum / total;
    }
}
