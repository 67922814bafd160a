package descent.solutions;

import descent.check.Right;
import descent.contracts.LogisticCost;
import java.util.stream.IntStream;

/** Right answers to {@code 03-logistic-loss}. */
final class LogisticCostAnswers {
    private LogisticCostAnswers() {}

    @Right("the larger of 0 and −z taken out of the logarithm")
    static LogisticCost maximum() {
        return (x, y, w) -> {
            double sum = 0;
            for (int i = 0; i < x.length; i++) {
                double z = y[i] * score(x[i], w);
                sum += Math.max(0, -z) + Math.log1p(Math.exp(-Math.abs(z)));
            }
            return sum / x.length;
        };
    }

    private static double score(double[] row, double[] w) {
        double score = 0;
        for (int j = 0; j < w.length; j++) {
            score += row[j] * w[j];
        }
        return score;
    }

    @Right("a case for each side")
    static LogisticCost cases() {
        return (x, y, w) -> {
            double total = 0;
            for (int i = 0; i < y.length; i++) {
                double wrong = -y[i] * score(x[i], w);
                if (wrong > 0) {
                    total += wrong + Math.log1p(Math.exp(-wrong));
                } else {
                    total += Math.log1p(Math.exp(wrong));
                }
            }
            return total / y.length;
        };
    }

    @Right("streams, each score once")
    static LogisticCost streams() {
        return (x, y, w) -> IntStream.range(0, x.length)
                .mapToDouble(i -> y[i]
                        * IntStream.range(0, w.length)
                                .mapToDouble(j -> x[i][j] * w[j])
                                .sum())
                .map(z -> Math.log1p(Math.exp(-Math.abs(z))) - Math.min(z, 0))
                .average()
                .getAsDouble();
    }
}
