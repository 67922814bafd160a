package descent.solutions;

import descent.check.Right;
import descent.contracts.FreshStatistics;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 21-fresh-statistics}. */
final class FreshStatisticsAnswers {
    private FreshStatisticsAnswers() {}

    @Right("weights first, then outputs, then statistics")
    static FreshStatistics first() {
        return (snapshots, inputs) -> {
            int units = snapshots[0].length;
            double[][] statistics = new double[2][units];
            for (int u = 0; u < units; u++) {
                double[] w = new double[inputs[0].length];
                for (double[][] snapshot : snapshots) {
                    for (int j = 0; j < w.length; j++) {
                        w[j] += snapshot[u][j] / snapshots.length;
                    }
                }
                double[] z = new double[inputs.length];
                double mean = 0;
                for (int r = 0; r < z.length; r++) {
                    for (int j = 0; j < w.length; j++) {
                        z[r] += w[j] * inputs[r][j];
                    }
                    mean += z[r];
                }
                mean /= z.length;
                double variance = 0;
                for (double value : z) {
                    variance += (value - mean) * (value - mean);
                }
                statistics[0][u] = mean;
                statistics[1][u] = variance / z.length;
            }
            return statistics;
        };
    }

    @Right("outputs of all snapshots averaged, which for a linear layer is the same")
    static FreshStatistics second() {
        return (snapshots, inputs) -> {
            int units = snapshots[0].length;
            double[] mean = new double[units];
            double[] squares = new double[units];
            int seen = 0;
            for (double[] x : inputs) {
                seen++;
                for (int u = 0; u < units; u++) {
                    double z = 0;
                    for (double[][] snapshot : snapshots) {
                        for (int j = 0; j < x.length; j++) {
                            z += snapshot[u][j] * x[j];
                        }
                    }
                    z /= snapshots.length;
                    double before = z - mean[u];
                    mean[u] += before / seen;
                    squares[u] += before * (z - mean[u]);
                }
            }
            for (int u = 0; u < units; u++) {
                squares[u] /= seen;
            }
            return new double[][] {mean, squares};
        };
    }

    @Right("with streams")
    static FreshStatistics third() {
        return (snapshots, inputs) -> {
            double[][] z = IntStream.range(0, snapshots[0].length)
                    .mapToObj(u -> Arrays.stream(inputs)
                            .mapToDouble(x -> IntStream.range(0, x.length)
                                    .mapToDouble(j -> x[j] * averaged(snapshots, u, j))
                                    .sum())
                            .toArray())
                    .toArray(double[][]::new);
            double[] means =
                    Arrays.stream(z).mapToDouble(FreshStatisticsAnswers::mean).toArray();
            double[] variances = Arrays.stream(z)
                    .mapToDouble(column -> {
                        double center = mean(column);
                        return mean(Arrays.stream(column)
                                .map(value -> Math.pow(value - center, 2))
                                .toArray());
                    })
                    .toArray();
            return new double[][] {means, variances};
        };
    }

    private static double averaged(double[][][] snapshots, int u, int j) {
        return mean(Arrays.stream(snapshots).mapToDouble(s -> s[u][j]).toArray());
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }
}
