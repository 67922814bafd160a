package descent.solutions;

import descent.check.Right;
import descent.contracts.EffectiveRates;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 06-effective-rates}. */
final class EffectiveRatesAnswers {
    private EffectiveRatesAnswers() {}

    @Right("a running sum")
    static EffectiveRates running() {
        return (gradients, rate, epsilon) -> {
            double[] rates = new double[gradients.length];
            double sum = 0;
            for (int t = 0; t < gradients.length; t++) {
                sum += gradients[t] * gradients[t];
                rates[t] = rate / Math.sqrt(sum + epsilon);
            }
            return rates;
        };
    }

    @Right("squares, then their running sums, then rates")
    static EffectiveRates prefix() {
        return (gradients, rate, epsilon) -> {
            double[] sums = Arrays.stream(gradients).map(g -> g * g).toArray();
            Arrays.parallelPrefix(sums, Double::sum);
            return Arrays.stream(sums)
                    .map(sum -> rate * Math.pow(sum + epsilon, -0.5))
                    .toArray();
        };
    }

    @Right("each sum anew")
    static EffectiveRates anew() {
        return (gradients, rate, epsilon) -> IntStream.rangeClosed(1, gradients.length)
                .mapToDouble(t -> {
                    double sum = epsilon;
                    for (double g : Arrays.copyOf(gradients, t)) {
                        sum = sum + Math.abs(g) * Math.abs(g);
                    }
                    return rate / Math.sqrt(sum);
                })
                .toArray();
    }
}
