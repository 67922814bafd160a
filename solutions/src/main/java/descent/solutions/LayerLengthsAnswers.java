package descent.solutions;

import descent.check.Right;
import descent.contracts.LayerLengths;
import java.util.Arrays;

/** Right answers to {@code 10-layer-norms}. */
final class LayerLengthsAnswers {
    private LayerLengthsAnswers() {}

    @Right("three loops")
    static LayerLengths loops() {
        return (weights, biases) -> {
            double[] lengths = new double[weights.length];
            for (int l = 0; l < weights.length; l++) {
                double sum = 0;
                for (double[] row : weights[l]) {
                    for (double g : row) {
                        sum += g * g;
                    }
                }
                lengths[l] = Math.sqrt(sum);
            }
            return lengths;
        };
    }

    @Right("streams")
    static LayerLengths streams() {
        return (weights, biases) -> Arrays.stream(weights)
                .mapToDouble(layer -> Math.sqrt(Arrays.stream(layer)
                        .flatMapToDouble(Arrays::stream)
                        .map(g -> g * g)
                        .sum()))
                .toArray();
    }

    @Right("hypotenuse after hypotenuse")
    static LayerLengths hypotenuses() {
        return (weights, biases) -> {
            double[] lengths = new double[weights.length];
            int l = 0;
            for (double[][] layer : weights) {
                double length = 0;
                for (double[] row : layer) {
                    for (int j = 0; j < row.length; j++) {
                        length = Math.hypot(length, row[j]);
                    }
                }
                lengths[l++] = length;
            }
            return lengths;
        };
    }
}
