package descent.solutions;

import descent.check.Right;
import descent.contracts.LayerNormSlope;
import java.util.Arrays;

/** Right answers to {@code 14-layer-norm}. */
final class LayerNormSlopeAnswers {
    private LayerNormSlopeAnswers() {}

    @Right("as for batch norm, with γ inside")
    static LayerNormSlope formula() {
        return (x, dy, gamma, epsilon) -> {
            double d = x.length;
            double mu = 0;
            for (double xj : x) {
                mu += xj / d;
            }
            double v = 0;
            for (double xj : x) {
                v += Math.pow(xj - mu, 2) / d;
            }
            double s = Math.sqrt(v + epsilon);
            double mean = 0;
            double along = 0;
            for (int j = 0; j < x.length; j++) {
                mean += gamma[j] * dy[j] / d;
                along += gamma[j] * dy[j] * (x[j] - mu) / s / d;
            }
            double[] dx = new double[x.length];
            for (int j = 0; j < x.length; j++) {
                double hat = (x[j] - mu) / s;
                dx[j] = (gamma[j] * dy[j] - mean - hat * along) / s;
            }
            return dx;
        };
    }

    @Right("through the variance and the mean, step by step")
    static LayerNormSlope chain() {
        return (x, dy, gamma, epsilon) -> {
            int d = x.length;
            double mean = Arrays.stream(x).sum() / d;
            double variance = Arrays.stream(x).map(xj -> Math.pow(xj - mean, 2)).sum() / d;
            double inverse = 1 / Math.sqrt(variance + epsilon);
            double byVariance = 0;
            double byMean = 0;
            for (int j = 0; j < d; j++) {
                byVariance -= gamma[j] * dy[j] * (x[j] - mean) * Math.pow(inverse, 3) / 2;
                byMean -= gamma[j] * dy[j] * inverse;
            }
            double[] dx = new double[d];
            for (int j = 0; j < d; j++) {
                dx[j] = gamma[j] * dy[j] * inverse + (byVariance * 2 * (x[j] - mean) + byMean) / d;
            }
            return dx;
        };
    }

    @Right("the Jacobian, unit by unit")
    static LayerNormSlope jacobian() {
        return (x, dy, gamma, epsilon) -> {
            int d = x.length;
            double sum = 0;
            for (double xj : x) {
                sum += xj;
            }
            double mean = sum / d;
            double total = epsilon;
            for (double xj : x) {
                total += Math.pow(xj - mean, 2) / d;
            }
            double[] dx = new double[d];
            for (int i = 0; i < d; i++) {
                double slope = d * gamma[i] * dy[i];
                for (int k = 0; k < d; k++) {
                    slope -= gamma[k] * dy[k] * (1 + (x[i] - mean) * (x[k] - mean) / total);
                }
                dx[i] = slope / (d * Math.sqrt(total));
            }
            return dx;
        };
    }
}
