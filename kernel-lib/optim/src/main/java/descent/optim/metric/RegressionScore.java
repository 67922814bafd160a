package descent.optim.metric;

import descent.optim.linalg.Vectors;
import java.util.Arrays;

/**
 * How far predicted numbers are from the true ones.
 *
 * @param meanSquaredError (1/n)Σ(y − ŷ)²
 * @param meanAbsoluteError (1/n)Σ|y − ŷ|
 * @param medianAbsoluteError the median of |y − ŷ|
 * @param maxError max |y − ŷ|
 * @param r2 1 − Σ(y − ŷ)²/Σ(y − ȳ)²: 0 for always predicting the mean, negative below that; 0 where y is constant and missed, 1 where it is met
 * @param explainedVariance the same with the mean error taken out first
 */
public record RegressionScore(
        double meanSquaredError,
        double meanAbsoluteError,
        double medianAbsoluteError,
        double maxError,
        double r2,
        double explainedVariance) {
    /** Scores n predictions; neither array is modified. */
    public static RegressionScore of(double[] y, double[] predicted) {
        Vectors.sameLength("y", y, "predicted", predicted);
        int n = y.length;
        if (n == 0) throw new IllegalArgumentException("y must have at least one number but has none");
        double square = 0;
        double absolute = 0;
        double error = 0;
        double mean = 0;
        double[] sizes = new double[n];
        for (int i = 0; i < n; i++) {
            double e = y[i] - predicted[i];
            square += e * e;
            error += e / n;
            mean += y[i] / n;
            sizes[i] = Math.abs(e);
            absolute += sizes[i];
        }
        double variance = 0;
        double spread = 0;
        for (int i = 0; i < n; i++) {
            variance += (y[i] - mean) * (y[i] - mean);
            spread += Math.pow(y[i] - predicted[i] - error, 2);
        }
        Arrays.sort(sizes);
        double median = (sizes[(n - 1) / 2] + sizes[n / 2]) / 2;
        return new RegressionScore(
                square / n, absolute / n, median, sizes[n - 1], share(square, variance), share(spread, variance));
    }

    private static double share(double left, double variance) {
        if (variance > 0) return 1 - left / variance;
        return left > 0 ? 0 : 1;
    }

    /** Returns √MSE, in the units of y. */
    public double rootMeanSquaredError() {
        return Math.sqrt(meanSquaredError);
    }
}
