package descent.solutions;

import descent.check.Right;
import descent.contracts.LossAndSlopes;
import descent.contracts.WeightedLogLoss;
import java.util.stream.IntStream;

/** Right answers to {@code 16-weighted-loss}. */
final class WeightedLogLossAnswers {
    private WeightedLogLossAnswers() {}

    @Right("by label, without a rounded probability")
    static WeightedLogLoss byLabel() {
        return (logits, labels, w1, w0) -> {
            int n = logits.length;
            double loss = 0;
            double[] slopes = new double[n];
            for (int i = 0; i < n; i++) {
                double z = logits[i];
                double tail = Math.log1p(Math.exp(-Math.abs(z)));
                if (labels[i] == 1) {
                    loss += w1 * (tail + Math.max(-z, 0));
                    slopes[i] = -w1 / (1 + Math.exp(z)) / n;
                } else {
                    loss += w0 * (tail + Math.max(z, 0));
                    slopes[i] = w0 / (1 + Math.exp(-z)) / n;
                }
            }
            return new LossAndSlopes(loss / n, slopes);
        };
    }

    @Right("the margin of the true class")
    static WeightedLogLoss margins() {
        return (logits, labels, w1, w0) -> {
            double sum = 0;
            double[] slopes = new double[logits.length];
            for (int i = 0; i < slopes.length; i++) {
                double sign = labels[i] == 0 ? -1 : 1;
                double weight = (labels[i] == 0 ? w0 : w1) / logits.length;
                double margin = sign * logits[i];
                sum += weight * (margin > 0 ? Math.log1p(Math.exp(-margin)) : Math.log1p(Math.exp(margin)) - margin);
                slopes[i] = -weight * sign / (1 + Math.exp(margin));
            }
            return new LossAndSlopes(sum, slopes);
        };
    }

    @Right("streams of both")
    static WeightedLogLoss streams() {
        return (logits, labels, w1, w0) -> {
            double[] margins = IntStream.range(0, logits.length)
                    .mapToDouble(i -> labels[i] == 1 ? logits[i] : -logits[i])
                    .toArray();
            double[] weights =
                    IntStream.of(labels).mapToDouble(y -> y == 1 ? w1 : w0).toArray();
            double loss = IntStream.range(0, margins.length)
                    .mapToDouble(i ->
                            weights[i] * (Math.max(0, -margins[i]) + Math.log(1 + Math.exp(-Math.abs(margins[i])))))
                    .average()
                    .orElseThrow();
            double[] slopes = IntStream.range(0, margins.length)
                    .mapToDouble(i -> weights[i] / (1 + Math.exp(margins[i])) / margins.length)
                    .toArray();
            for (int i = 0; i < slopes.length; i++) {
                if (labels[i] == 1) {
                    slopes[i] = -slopes[i];
                }
            }
            return new LossAndSlopes(loss, slopes);
        };
    }
}
