package descent.solutions;

import descent.check.Right;
import descent.contracts.AdaGradStep;
import java.util.stream.IntStream;

/** Right answers to {@code 06-adagrad-step}. */
final class AdaGradStepAnswers {
    private AdaGradStepAnswers() {}

    @Right("one loop")
    static AdaGradStep loop() {
        return (theta, g, sums, rate, epsilon) -> {
            for (int i = 0; i < theta.length; i++) {
                sums[i] += g[i] * g[i];
                theta[i] -= rate * g[i] / Math.sqrt(sums[i] + epsilon);
            }
        };
    }

    @Right("sums first, then steps, with a rate for each component")
    static AdaGradStep rates() {
        return (theta, g, sums, rate, epsilon) -> {
            double[] rates = new double[sums.length];
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i] + Math.pow(g[i], 2);
                rates[i] = rate / Math.sqrt(sums[i] + epsilon);
            }
            for (int i = 0; i < theta.length; i++) {
                if (g[i] != 0) {
                    theta[i] = theta[i] - rates[i] * g[i];
                }
            }
        };
    }

    @Right("a stream over the components")
    static AdaGradStep stream() {
        return (theta, g, sums, rate, epsilon) -> IntStream.range(0, theta.length)
                .forEach(i -> {
                    double sum = g[i] * g[i] + sums[i];
                    double divisor = Math.sqrt(epsilon + sum);
                    sums[i] = sum;
                    theta[i] += -(rate / divisor) * g[i];
                });
    }
}
