package descent.solutions;

import descent.check.Right;
import descent.contracts.BoostingRound;
import descent.contracts.ReweightedSamples;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 15-adaboost-round}. */
final class BoostingRoundAnswers {
    private BoostingRoundAnswers() {}

    @Right("as the formulas are written")
    static BoostingRound formulas() {
        return (weights, labels, answers) -> {
            double epsilon = 0;
            for (int i = 0; i < weights.length; i++) {
                if (answers[i] != labels[i]) {
                    epsilon += weights[i];
                }
            }
            if (epsilon >= 0.5) {
                return new ReweightedSamples(0, weights.clone());
            }
            double alpha = 0.5 * Math.log((1 - epsilon) / epsilon);
            double[] next = new double[weights.length];
            double sum = 0;
            for (int i = 0; i < next.length; i++) {
                next[i] = weights[i] * Math.exp(labels[i] == answers[i] ? -alpha : alpha);
                sum += next[i];
            }
            for (int i = 0; i < next.length; i++) {
                next[i] /= sum;
            }
            return new ReweightedSamples(alpha, next);
        };
    }

    @Right("each group scaled to one half")
    static BoostingRound halves() {
        return (weights, labels, answers) -> {
            double right = IntStream.range(0, weights.length)
                    .filter(i -> labels[i] == answers[i])
                    .mapToDouble(i -> weights[i])
                    .sum();
            double wrong = Arrays.stream(weights).sum() - right;
            double[] next = weights.clone();
            if (wrong >= right) {
                return new ReweightedSamples(0, next);
            }
            for (int i = 0; i < next.length; i++) {
                next[i] /= 2 * (labels[i] == answers[i] ? right : wrong);
            }
            return new ReweightedSamples((Math.log(right) - Math.log(wrong)) / 2, next);
        };
    }

    @Right("powers of the odds in place of exponentials")
    static BoostingRound powers() {
        return (weights, labels, answers) -> {
            double edge = 0;
            for (int i = 0; i < weights.length; i++) {
                edge += labels[i] == answers[i] ? weights[i] : -weights[i];
            }
            if (edge <= 0) {
                return new ReweightedSamples(0, Arrays.copyOf(weights, weights.length));
            }
            double factor = Math.sqrt((1 + edge) / (1 - edge));
            double[] next = new double[weights.length];
            for (int i = 0; i < next.length; i++) {
                next[i] = answers[i] == labels[i] ? weights[i] / factor : weights[i] * factor;
            }
            double sum = Arrays.stream(next).sum();
            return new ReweightedSamples(
                    Math.log(factor), Arrays.stream(next).map(w -> w / sum).toArray());
        };
    }
}
