package descent.solutions;

import descent.check.Right;
import descent.contracts.BatchGradient;
import java.util.stream.IntStream;

/** Right answers to {@code 04-batch-gradient}. */
final class BatchGradientAnswers {
    private BatchGradientAnswers() {}

    @Right("row by row")
    static BatchGradient rows() {
        return (x, y, w, batch) -> {
            double[] gradient = new double[w.length];
            for (int i : batch) {
                double residual = -y[i];
                for (int j = 0; j < w.length; j++) {
                    residual += x[i][j] * w[j];
                }
                for (int j = 0; j < w.length; j++) {
                    gradient[j] += residual * x[i][j] / batch.length;
                }
            }
            return gradient;
        };
    }

    @Right("all residuals first, then column by column")
    static BatchGradient columns() {
        return (x, y, w, batch) -> {
            double[] residuals = new double[batch.length];
            for (int k = 0; k < batch.length; k++) {
                residuals[k] = dot(x[batch[k]], w) - y[batch[k]];
            }
            double[] gradient = new double[w.length];
            for (int j = 0; j < w.length; j++) {
                for (int k = 0; k < batch.length; k++) {
                    gradient[j] += residuals[k] * x[batch[k]][j];
                }
                gradient[j] /= batch.length;
            }
            return gradient;
        };
    }

    @Right("streams")
    static BatchGradient streams() {
        return (x, y, w, batch) -> IntStream.range(0, w.length)
                .mapToDouble(j -> IntStream.of(batch)
                        .mapToDouble(i -> (dot(x[i], w) - y[i]) * x[i][j])
                        .average()
                        .orElse(0))
                .toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
