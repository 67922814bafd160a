package descent.solutions;

import descent.check.Right;
import descent.contracts.RbfGram;
import java.util.stream.IntStream;

/** Right answers to {@code 18-gram}. */
final class RbfGramAnswers {
    private RbfGramAnswers() {}

    @Right("three loops")
    static RbfGram loops() {
        return (x, gamma) -> {
            double[][] gram = new double[x.length][x.length];
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < x.length; j++) {
                    double square = 0;
                    for (int k = 0; k < x[i].length; k++) {
                        double difference = x[i][k] - x[j][k];
                        square += difference * difference;
                    }
                    gram[i][j] = Math.exp(-gamma * square);
                }
            }
            return gram;
        };
    }

    @Right("the square multiplied out")
    static RbfGram products() {
        return (x, gamma) -> IntStream.range(0, x.length)
                .mapToObj(i -> IntStream.range(0, x.length)
                        .mapToDouble(j -> Math.exp(gamma * (2 * dot(x[i], x[j]) - dot(x[i], x[i]) - dot(x[j], x[j]))))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(k -> a[k] * b[k]).sum();
    }

    @Right("one triangle, written twice")
    static RbfGram symmetric() {
        return (x, gamma) -> {
            double[][] gram = new double[x.length][x.length];
            for (int i = 0; i < x.length; i++) {
                gram[i][i] = 1;
                for (int j = 0; j < i; j++) {
                    double product = 1;
                    for (int k = 0; k < x[i].length; k++) {
                        product *= Math.exp(-gamma * Math.pow(x[i][k] - x[j][k], 2));
                    }
                    gram[i][j] = product;
                    gram[j][i] = product;
                }
            }
            return gram;
        };
    }
}
