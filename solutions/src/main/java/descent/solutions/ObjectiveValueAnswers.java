package descent.solutions;

import descent.check.Right;
import descent.contracts.ObjectiveValue;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 00-objective-value}. */
final class ObjectiveValueAnswers {
    private ObjectiveValueAnswers() {}

    @Right("two loops")
    static ObjectiveValue loops() {
        return (x, y, w, b, lambda) -> {
            double loss = 0;
            for (int i = 0; i < y.length; i++) {
                double prediction = b;
                for (int j = 0; j < w.length; j++) {
                    prediction += x[i][j] * w[j];
                }
                double residual = prediction - y[i];
                loss += residual * residual;
            }
            double penalty = 0;
            for (double wj : w) {
                penalty += wj * wj;
            }
            return loss / y.length + lambda * penalty;
        };
    }

    @Right("streams")
    static ObjectiveValue streams() {
        return (x, y, w, b, lambda) -> {
            double loss = IntStream.range(0, y.length)
                    .mapToDouble(i -> {
                        double prediction = IntStream.range(0, w.length)
                                .mapToDouble(j -> w[j] * x[i][j])
                                .sum();
                        return Math.pow(y[i] - b - prediction, 2);
                    })
                    .average()
                    .orElseThrow();
            return loss + lambda * Arrays.stream(w).map(wj -> wj * wj).sum();
        };
    }

    @Right("a running mean, the penalty as the square of a norm")
    static ObjectiveValue runningMean() {
        return (x, y, w, b, lambda) -> {
            double mean = 0;
            for (int i = 0; i < x.length; i++) {
                double residual = y[i] - b;
                for (int j = w.length - 1; j >= 0; j--) {
                    residual -= w[j] * x[i][j];
                }
                mean += (residual * residual - mean) / (i + 1);
            }
            double norm = 0;
            for (double wj : w) {
                norm = Math.hypot(norm, wj);
            }
            return mean + lambda * norm * norm;
        };
    }
}
