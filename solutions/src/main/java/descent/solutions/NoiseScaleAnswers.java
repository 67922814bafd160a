package descent.solutions;

import descent.check.Right;
import descent.contracts.NoiseScale;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 04-noise-scale}. */
final class NoiseScaleAnswers {
    private NoiseScaleAnswers() {}

    @Right("two passes")
    static NoiseScale twoPasses() {
        return gradients -> {
            int n = gradients.length;
            int d = gradients[0].length;
            double[] mean = new double[d];
            for (double[] g : gradients) {
                for (int j = 0; j < d; j++) {
                    mean[j] += g[j] / n;
                }
            }
            double trace = 0;
            double square = 0;
            for (int j = 0; j < d; j++) {
                for (double[] g : gradients) {
                    trace += (g[j] - mean[j]) * (g[j] - mean[j]);
                }
                square += mean[j] * mean[j];
            }
            return trace / (n - 1) / square;
        };
    }

    @Right("one pass, as Welford does")
    static NoiseScale welford() {
        return gradients -> {
            double[] mean = new double[gradients[0].length];
            double spread = 0;
            int seen = 0;
            for (double[] g : gradients) {
                seen++;
                for (int j = 0; j < mean.length; j++) {
                    double before = g[j] - mean[j];
                    mean[j] += before / seen;
                    spread += before * (g[j] - mean[j]);
                }
            }
            return spread / (seen - 1) / Arrays.stream(mean).map(m -> m * m).sum();
        };
    }

    @Right("column by column")
    static NoiseScale columns() {
        return gradients -> {
            double trace = 0;
            double square = 0;
            for (int j = 0; j < gradients[0].length; j++) {
                double[] column = column(gradients, j);
                double mean = Arrays.stream(column).average().orElseThrow();
                square += mean * mean;
                trace += Arrays.stream(column).map(c -> Math.pow(c - mean, 2)).sum();
            }
            return trace / ((gradients.length - 1) * square);
        };
    }

    private static double[] column(double[][] rows, int j) {
        return IntStream.range(0, rows.length).mapToDouble(i -> rows[i][j]).toArray();
    }
}
