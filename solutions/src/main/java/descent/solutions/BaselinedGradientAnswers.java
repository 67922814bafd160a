package descent.solutions;

import descent.check.Right;
import descent.contracts.BaselinedGradient;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 24-baseline}. */
final class BaselinedGradientAnswers {
    private BaselinedGradientAnswers() {}

    @Right("the sum without the own reward")
    static BaselinedGradient sumWithout() {
        return (scores, actions, rewards) -> {
            int n = rewards.length;
            double sum = Arrays.stream(rewards).sum();
            double[] gradient = new double[scores[0].length];
            for (int i = 0; i < n; i++) {
                double advantage = rewards[i] - (sum - rewards[i]) / (n - 1);
                for (int j = 0; j < gradient.length; j++) gradient[j] += scores[i][j] * advantage / n;
            }
            return gradient;
        };
    }

    @Right("the batch mean, rescaled")
    static BaselinedGradient rescaled() {
        return (scores, actions, rewards) -> {
            double mean = Arrays.stream(rewards).average().getAsDouble();
            return IntStream.range(0, scores[0].length)
                    .mapToDouble(j -> IntStream.range(0, rewards.length)
                                    .mapToDouble(i -> scores[i][j] * (rewards[i] - mean))
                                    .sum()
                            / (rewards.length - 1))
                    .toArray();
        };
    }

    @Right("pair by pair")
    static BaselinedGradient pairs() {
        return (scores, actions, rewards) -> {
            double[] gradient = new double[scores[0].length];
            double pairs = rewards.length * (rewards.length - 1.0);
            for (int i = 0; i < rewards.length; i++) {
                for (int k = 0; k < i; k++) {
                    double better = rewards[i] - rewards[k];
                    for (int j = 0; j < gradient.length; j++) {
                        gradient[j] += better * (scores[i][j] - scores[k][j]) / pairs;
                    }
                }
            }
            return gradient;
        };
    }
}
