package descent.solutions;

import descent.check.Right;
import descent.contracts.BatchNormSlope;
import java.util.Arrays;

/** Right answers to {@code 14-batchnorm-backward}. */
final class BatchNormSlopeAnswers {
    private BatchNormSlopeAnswers() {}

    @Right("as the formula is written")
    static BatchNormSlope formula() {
        return (x, dy, gamma, epsilon) -> {
            double b = x.length;
            double[][] dx = new double[x.length][gamma.length];
            for (int j = 0; j < gamma.length; j++) {
                double mu = 0;
                for (double[] row : x) {
                    mu += row[j] / b;
                }
                double v = 0;
                for (double[] row : x) {
                    v += Math.pow(row[j] - mu, 2) / b;
                }
                double s = Math.sqrt(v + epsilon);
                double mean = 0;
                double along = 0;
                for (int i = 0; i < x.length; i++) {
                    mean += gamma[j] * dy[i][j] / b;
                    along += gamma[j] * dy[i][j] * (x[i][j] - mu) / s / b;
                }
                for (int i = 0; i < x.length; i++) {
                    double hat = (x[i][j] - mu) / s;
                    dx[i][j] = (gamma[j] * dy[i][j] - mean - hat * along) / s;
                }
            }
            return dx;
        };
    }

    @Right("through the variance and the mean, step by step")
    static BatchNormSlope chain() {
        return (x, dy, gamma, epsilon) -> {
            int b = x.length;
            double[][] dx = new double[b][gamma.length];
            for (int j = 0; j < gamma.length; j++) {
                double mean = 0;
                for (double[] row : x) {
                    mean += row[j];
                }
                mean /= b;
                double variance = 0;
                for (double[] row : x) {
                    variance += Math.pow(row[j] - mean, 2) / b;
                }
                double inverse = 1 / Math.sqrt(variance + epsilon);
                double byVariance = 0;
                double byMean = 0;
                for (int i = 0; i < b; i++) {
                    double byHat = gamma[j] * dy[i][j];
                    byVariance -= byHat * (x[i][j] - mean) * inverse * inverse * inverse / 2;
                    byMean -= byHat * inverse;
                }
                for (int i = 0; i < b; i++) {
                    dx[i][j] = gamma[j] * dy[i][j] * inverse + byVariance * 2 * (x[i][j] - mean) / b + byMean / b;
                }
            }
            return dx;
        };
    }

    @Right("the Jacobian, row by row")
    static BatchNormSlope jacobian() {
        return (x, dy, gamma, epsilon) -> {
            int b = x.length;
            double[][] dx = new double[b][gamma.length];
            for (int j = 0; j < gamma.length; j++) {
                int unit = j;
                double mean = Arrays.stream(x).mapToDouble(row -> row[unit]).sum() / b;
                double square = Arrays.stream(x)
                                .mapToDouble(row -> Math.pow(row[unit] - mean, 2))
                                .sum()
                        / b;
                double total = square + epsilon;
                for (int i = 0; i < b; i++) {
                    double sum = b * dy[i][j];
                    for (int k = 0; k < b; k++) {
                        sum -= dy[k][j] * (1 + (x[i][j] - mean) * (x[k][j] - mean) / total);
                    }
                    dx[i][j] = gamma[j] * sum / (b * Math.sqrt(total));
                }
            }
            return dx;
        };
    }
}
