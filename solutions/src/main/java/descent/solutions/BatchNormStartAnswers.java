package descent.solutions;

import descent.check.Right;
import descent.contracts.BatchNormStart;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Right answers to {@code 14-batchnorm-forward}. */
final class BatchNormStartAnswers {
    private BatchNormStartAnswers() {}

    @Right("column by column, as the formula is written")
    static BatchNormStart columns() {
        return (units, epsilon, share) -> {
            double[] mean = new double[units];
            double[] variance = new double[units];
            Arrays.fill(variance, 1);
            return (x, gamma, beta, training) -> {
                double[][] y = new double[x.length][units];
                double b = x.length;
                for (int j = 0; j < units; j++) {
                    double m = mean[j];
                    double v = variance[j];
                    if (training) {
                        m = 0;
                        for (double[] row : x) {
                            m += row[j] / b;
                        }
                        double ss = 0;
                        for (double[] row : x) {
                            ss += Math.pow(row[j] - m, 2);
                        }
                        v = ss / b;
                        if (training) {
                            mean[j] = (1 - share) * mean[j] + share * m;
                            variance[j] = (1 - share) * variance[j] + share * ss / (b - 1);
                        }
                    }
                    for (int i = 0; i < x.length; i++) {
                        y[i][j] = gamma[j] * (x[i][j] - m) / Math.sqrt(v + epsilon) + beta[j];
                    }
                }
                return y;
            };
        };
    }

    @Right("mean and mean of the squares")
    static BatchNormStart moments() {
        return (units, epsilon, share) -> {
            double[][] running = new double[units][];
            for (int j = 0; j < units; j++) {
                running[j] = new double[] {0, 1};
            }
            return (x, gamma, beta, training) -> {
                double[][] y = new double[x.length][];
                double[][] used = running.clone();
                for (int j = 0; j < units && training; j++) {
                    double[] batch = mean(x, j);
                    double unbiased = batch[1] * x.length / (x.length - 1);
                    used[j] = batch;
                    running[j] = new double[] {
                        running[j][0] + share * (batch[0] - running[j][0]),
                        running[j][1] + share * (unbiased - running[j][1])
                    };
                }
                for (int i = 0; i < x.length; i++) {
                    y[i] = new double[units];
                    for (int j = 0; j < units; j++) {
                        double slope = gamma[j] / Math.sqrt(used[j][1] + epsilon);
                        y[i][j] = slope * x[i][j] + (beta[j] - slope * used[j][0]);
                    }
                }
                return y;
            };
        };
    }

    private static double[] mean(double[][] x, int j) {
        double mean = Arrays.stream(x).mapToDouble(row -> row[j]).sum() / x.length;
        double variance =
                Arrays.stream(x).mapToDouble(row -> Math.pow(row[j] - mean, 2)).sum() / x.length;
        return new double[] {mean, variance};
    }

    @Right("Welford's running mean and sum of squares")
    static BatchNormStart welford() {
        return (units, epsilon, share) -> {
            double[] mean = new double[units];
            double[] variance = DoubleStream.generate(() -> 1).limit(units).toArray();
            return (x, gamma, beta, training) -> {
                double[] m = mean.clone();
                double[] v = variance.clone();
                if (training) {
                    Arrays.fill(m, 0);
                    Arrays.fill(v, 0);
                    for (int i = 0; i < x.length; i++) {
                        for (int j = 0; j < units; j++) {
                            double from = x[i][j] - m[j];
                            m[j] += from / (i + 1);
                            v[j] += from * (x[i][j] - m[j]);
                        }
                    }
                    for (int j = 0; j < units; j++) {
                        mean[j] = (1 - share) * mean[j] + share * m[j];
                        variance[j] = (1 - share) * variance[j] + share * v[j] / (x.length - 1);
                        v[j] /= x.length;
                    }
                }
                double[][] y = new double[x.length][units];
                for (int i = 0; i < x.length; i++) {
                    for (int j = 0; j < units; j++) {
                        double hat = (x[i][j] - m[j]) / Math.sqrt(v[j] + epsilon);
                        y[i][j] = beta[j] + hat * gamma[j];
                    }
                }
                return y;
            };
        };
    }
}
