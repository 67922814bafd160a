package descent.solutions;

import descent.check.Right;
import descent.contracts.SoftmaxScore;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 24-score}. */
final class SoftmaxScoreAnswers {
    private SoftmaxScoreAnswers() {}

    @Right("softmax, then subtract")
    static SoftmaxScore subtract() {
        return (theta, action) -> {
            double most = Arrays.stream(theta).max().getAsDouble();
            double[] score = new double[theta.length];
            double sum = 0;
            for (int b = 0; b < theta.length; b++) {
                score[b] = -Math.exp(theta[b] - most);
                sum -= score[b];
            }
            for (int b = 0; b < theta.length; b++) score[b] /= sum;
            score[action] += 1;
            return score;
        };
    }

    @Right("by differences of θ")
    static SoftmaxScore differences() {
        return (theta, action) -> IntStream.range(0, theta.length)
                .mapToDouble(b -> (b == action ? 1 : 0)
                        - 1
                                / Arrays.stream(theta)
                                        .map(t -> Math.exp(t - theta[b]))
                                        .sum())
                .toArray();
    }

    @Right("by the log of the sum")
    static SoftmaxScore logSum() {
        return (theta, action) -> {
            double most = theta[0];
            for (double value : theta) most = Math.max(most, value);
            double sum = 0;
            for (double value : theta) sum += Math.exp(value - most);
            double log = most + Math.log(sum);
            double[] score = new double[theta.length];
            for (int b = 0; b < score.length; b++) score[b] = -Math.exp(theta[b] - log);
            score[action]++;
            return score;
        };
    }
}
