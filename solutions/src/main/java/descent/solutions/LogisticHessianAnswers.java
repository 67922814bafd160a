package descent.solutions;

import descent.check.Right;
import descent.contracts.LogisticHessian;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 19-logistic-hessian}. */
final class LogisticHessianAnswers {
    private LogisticHessianAnswers() {}

    @Right("example by example")
    static LogisticHessian examples() {
        return (x, w, lambda) -> {
            int d = w.length;
            double[][] h = new double[d][d];
            for (double[] row : x) {
                double z = 0;
                for (int j = 0; j < d; j++) {
                    z += row[j] * w[j];
                }
                double p = 1 / (1 + Math.exp(-z));
                for (int i = 0; i < d; i++) {
                    for (int j = 0; j < d; j++) {
                        h[i][j] += p * (1 - p) * row[i] * row[j] / x.length;
                    }
                }
            }
            for (int i = 0; i < d; i++) {
                h[i][i] += lambda;
            }
            return h;
        };
    }

    @Right("entry by entry, one half of them")
    static LogisticHessian entries() {
        return (x, w, lambda) -> {
            int d = w.length;
            double[] weight =
                    Arrays.stream(x).mapToDouble(row -> weight(row, w)).toArray();
            double[][] h = new double[d][d];
            for (int i = 0; i < d; i++) {
                for (int j = 0; j <= i; j++) {
                    double sum = 0;
                    for (int k = 0; k < x.length; k++) {
                        sum += weight[k] * x[k][i] * x[k][j];
                    }
                    h[i][j] = sum / x.length + (i == j ? lambda : 0);
                    h[j][i] = h[i][j];
                }
            }
            return h;
        };
    }

    /** σ(z)σ(−z) by the hyperbolic cosine. */
    private static double weight(double[] row, double[] w) {
        double z = 0;
        for (int j = 0; j < w.length; j++) {
            z += row[j] * w[j];
        }
        double c = 2 * Math.cosh(z / 2);
        return 1 / (c * c);
    }

    @Right("as a product of scaled rows")
    static LogisticHessian scaledRows() {
        return (x, w, lambda) -> {
            double[][] scaled = Arrays.stream(x)
                    .map(row -> {
                        double root = Math.sqrt(weight(row, w) / x.length);
                        return Arrays.stream(row).map(v -> v * root).toArray();
                    })
                    .toArray(double[][]::new);
            return IntStream.range(0, w.length)
                    .mapToObj(i -> IntStream.range(0, w.length)
                            .mapToDouble(j -> (i == j ? lambda : 0)
                                    + Arrays.stream(scaled)
                                            .mapToDouble(row -> row[i] * row[j])
                                            .sum())
                            .toArray())
                    .toArray(double[][]::new);
        };
    }
}
