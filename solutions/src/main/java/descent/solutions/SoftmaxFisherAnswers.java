package descent.solutions;

import descent.check.Right;
import descent.contracts.SoftmaxFisher;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 20-softmax-fisher}. */
final class SoftmaxFisherAnswers {
    private SoftmaxFisherAnswers() {}

    private static double[] probabilities(double[] row, double[][] w) {
        double[] z = Arrays.stream(w)
                .mapToDouble(wk -> IntStream.range(0, row.length)
                        .mapToDouble(i -> wk[i] * row[i])
                        .sum())
                .toArray();
        double top = Arrays.stream(z).max().orElseThrow();
        double sum = 0;
        for (int k = 0; k < z.length; k++) {
            z[k] = Math.exp(z[k] - top);
            sum += z[k];
        }
        for (int k = 0; k < z.length; k++) {
            z[k] /= sum;
        }
        return z;
    }

    @Right("block by block")
    static SoftmaxFisher blocks() {
        return (x, w) -> {
            int d = w[0].length;
            double[][] f = new double[w.length * d][w.length * d];
            for (double[] row : x) {
                double[] p = probabilities(row, w);
                for (int k = 0; k < w.length; k++) {
                    for (int l = 0; l < w.length; l++) {
                        double c = ((k == l ? p[k] : 0) - p[k] * p[l]) / x.length;
                        for (int i = 0; i < d; i++) {
                            for (int j = 0; j < d; j++) {
                                f[k * d + i][l * d + j] += c * row[i] * row[j];
                            }
                        }
                    }
                }
            }
            return f;
        };
    }

    @Right("the expectation over labels, written out")
    static SoftmaxFisher expectation() {
        return (x, w) -> {
            int d = w[0].length;
            int n = w.length * d;
            double[][] f = new double[n][n];
            for (double[] row : x) {
                double[] p = probabilities(row, w);
                for (int label = 0; label < p.length; label++) {
                    double[] score = new double[n];
                    for (int a = 0; a < n; a++) {
                        score[a] = ((a / d == label ? 1 : 0) - p[a / d]) * row[a % d];
                    }
                    for (int a = 0; a < n; a++) {
                        for (int b = 0; b < n; b++) {
                            f[a][b] += p[label] / x.length * score[a] * score[b];
                        }
                    }
                }
            }
            return f;
        };
    }

    @Right("entry by entry")
    static SoftmaxFisher entries() {
        return (x, w) -> {
            int d = w[0].length;
            int n = w.length * d;
            return IntStream.range(0, n)
                    .mapToObj(a -> IntStream.range(0, n)
                            .mapToDouble(b -> Arrays.stream(x)
                                    .mapToDouble(row -> {
                                        double[] p = probabilities(row, w);
                                        double c = a / d == b / d ? p[a / d] * (1 - p[a / d]) : -p[a / d] * p[b / d];
                                        return c * row[a % d] * row[b % d];
                                    })
                                    .average()
                                    .orElseThrow())
                            .toArray())
                    .toArray(double[][]::new);
        };
    }
}
