package descent.solutions;

import descent.check.Right;
import descent.contracts.OffPolicyEstimate;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 24-off-policy}. */
final class OffPolicyEstimateAnswers {
    private OffPolicyEstimateAnswers() {}

    @Right("a product for each episode")
    static OffPolicyEstimate products() {
        return (target, behaviour, returns, limit) -> {
            double sum = 0;
            for (int i = 0; i < returns.length; i++) {
                double weight = 1;
                for (int t = 0; t < target[i].length; t++) weight *= target[i][t] / behaviour[i][t];
                sum += Math.min(weight, limit) * returns[i];
            }
            return sum / returns.length;
        };
    }

    @Right("above and below apart")
    static OffPolicyEstimate apart() {
        return (target, behaviour, returns, limit) -> IntStream.range(0, returns.length)
                .mapToDouble(i -> {
                    double above = Arrays.stream(target[i]).reduce(1, (a, b) -> a * b);
                    double below = Arrays.stream(behaviour[i]).reduce(1, (a, b) -> a * b);
                    return returns[i] * Math.min(above / below, limit);
                })
                .average()
                .getAsDouble();
    }

    @Right("by logarithms")
    static OffPolicyEstimate logarithms() {
        return (target, behaviour, returns, limit) -> {
            double sum = 0;
            for (int i = 0; i < returns.length; i++) {
                double log = 0;
                for (double p : target[i]) log += Math.log(p);
                for (double m : behaviour[i]) log -= Math.log(m);
                double weight = Math.exp(log);
                if (weight > limit) weight = limit;
                sum += weight * returns[i];
            }
            return sum / returns.length;
        };
    }
}
