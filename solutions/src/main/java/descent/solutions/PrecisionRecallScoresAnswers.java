package descent.solutions;

import descent.check.Right;
import descent.contracts.PrecisionRecallScores;
import java.util.stream.IntStream;

/** Right answers to {@code 16-precision-recall}. */
final class PrecisionRecallScoresAnswers {
    private PrecisionRecallScoresAnswers() {}

    @Right("three counters")
    static PrecisionRecallScores counters() {
        return (labels, said) -> {
            int hits = 0;
            int alarms = 0;
            int ones = 0;
            for (int i = 0; i < labels.length; i++) {
                if (said[i] == 1) {
                    alarms++;
                    if (labels[i] == 1) {
                        hits++;
                    }
                }
                if (labels[i] == 1) {
                    ones++;
                }
            }
            if (hits == 0) {
                return new double[3];
            }
            double precision = (double) hits / alarms;
            double recall = (double) hits / ones;
            return new double[] {precision, recall, 2 * precision * recall / (precision + recall)};
        };
    }

    @Right("the confusion matrix first")
    static PrecisionRecallScores matrix() {
        return (labels, said) -> {
            double[][] counts = new double[2][2];
            for (int i = 0; i < labels.length; i++) {
                counts[labels[i]][said[i]]++;
            }
            double hits = counts[1][1];
            double wrong = counts[0][1] + counts[1][0];
            return new double[] {
                hits == 0 ? 0 : hits / (hits + counts[0][1]),
                hits == 0 ? 0 : hits / (hits + counts[1][0]),
                hits == 0 ? 0 : 2 * hits / (2 * hits + wrong)
            };
        };
    }

    @Right("sums of products")
    static PrecisionRecallScores products() {
        return (labels, said) -> {
            double hits = IntStream.range(0, labels.length)
                    .map(i -> labels[i] * said[i])
                    .sum();
            double ones = IntStream.of(labels).sum();
            double alarms = IntStream.of(said).sum();
            return new double[] {
                hits / Math.max(alarms, 1), hits / Math.max(ones, 1), 2 * hits / Math.max(ones + alarms, 1)
            };
        };
    }
}
