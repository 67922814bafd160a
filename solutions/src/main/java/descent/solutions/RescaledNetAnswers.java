package descent.solutions;

import descent.check.Right;
import descent.contracts.RescaledNet;
import descent.contracts.RescaledTwin;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Right answers to {@code 21-rescaled-twin}. */
final class RescaledNetAnswers {
    private RescaledNetAnswers() {}

    @Right("two nets, one function for both")
    static RescaledNet first() {
        return (first, bias, second, activation, a, inputs) -> {
            double[][] one = scaled(first, a);
            double[] shift = scaled(new double[][] {bias}, a)[0];
            double[][] two = scaled(second, 1 / a);
            double gap = 0;
            for (double[] x : inputs) {
                double[] before = outputs(first, bias, second, activation, x);
                double[] after = outputs(one, shift, two, activation, x);
                for (int k = 0; k < before.length; k++) {
                    gap = Math.max(gap, Math.abs(after[k] - before[k]));
                }
            }
            return new RescaledTwin(one, shift, two, gap);
        };
    }

    private static double[][] scaled(double[][] matrix, double by) {
        double[][] out = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            out[i] = matrix[i].clone();
            for (int j = 0; j < out[i].length; j++) {
                out[i][j] *= by;
            }
        }
        return out;
    }

    private static double[] outputs(
            double[][] first, double[] bias, double[][] second, DoubleUnaryOperator activation, double[] x) {
        double[] out = new double[second.length];
        for (int i = 0; i < first.length; i++) {
            double z = bias[i];
            for (int j = 0; j < x.length; j++) {
                z += first[i][j] * x[j];
            }
            double h = activation.applyAsDouble(z);
            for (int k = 0; k < out.length; k++) {
                out[k] += second[k][i] * h;
            }
        }
        return out;
    }

    @Right("the difference unit by unit")
    static RescaledNet second() {
        return (first, bias, second, activation, a, inputs) -> {
            int units = bias.length;
            double[][] one = new double[units][];
            double[] shift = new double[units];
            double[][] two = new double[second.length][units];
            double[][] difference = new double[inputs.length][second.length];
            for (int i = 0; i < units; i++) {
                one[i] = first[i].clone();
                for (int j = 0; j < one[i].length; j++) {
                    one[i][j] *= a;
                }
                shift[i] = bias[i] * a;
                for (int k = 0; k < second.length; k++) {
                    two[k][i] = second[k][i] / a;
                }
                for (int r = 0; r < inputs.length; r++) {
                    double z = 0;
                    for (int j = 0; j < one[i].length; j++) {
                        z += first[i][j] * inputs[r][j];
                    }
                    double before = activation.applyAsDouble(z + bias[i]);
                    double after = activation.applyAsDouble(a * (z + bias[i]));
                    for (int k = 0; k < second.length; k++) {
                        difference[r][k] += second[k][i] * (after / a - before);
                    }
                }
            }
            double gap = 0;
            for (double[] row : difference) {
                for (double d : row) {
                    gap = Math.max(gap, d < 0 ? -d : d);
                }
            }
            return new RescaledTwin(one, shift, two, gap);
        };
    }

    @Right("with streams")
    static RescaledNet third() {
        return (first, bias, second, activation, a, inputs) -> {
            double[][] one = Arrays.stream(first).map(row -> times(row, a)).toArray(double[][]::new);
            double[][] two = Arrays.stream(second).map(row -> times(row, 1 / a)).toArray(double[][]::new);
            double[] shift = times(bias, a);
            double gap = Arrays.stream(inputs)
                    .flatMapToDouble(x -> IntStream.range(0, second.length)
                            .mapToDouble(k -> dot(second[k], hidden(first, bias, activation, x))
                                    - dot(two[k], hidden(one, shift, activation, x))))
                    .map(Math::abs)
                    .max()
                    .orElse(0);
            return new RescaledTwin(one, shift, two, gap);
        };
    }

    private static double[] hidden(double[][] first, double[] bias, DoubleUnaryOperator activation, double[] x) {
        return IntStream.range(0, bias.length)
                .mapToDouble(i -> activation.applyAsDouble(dot(first[i], x) + bias[i]))
                .toArray();
    }

    private static double[] times(double[] v, double by) {
        return Arrays.stream(v).map(vi -> vi * by).toArray();
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
