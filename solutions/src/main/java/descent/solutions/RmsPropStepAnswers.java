package descent.solutions;

import descent.check.Right;
import descent.contracts.RmsPropStep;
import java.util.stream.IntStream;

/** Right answers to {@code 06-rmsprop-step}. */
final class RmsPropStepAnswers {
    private RmsPropStepAnswers() {}

    @Right("one loop")
    static RmsPropStep loop() {
        return (theta, g, v, rate, beta, epsilon) -> {
            for (int i = 0; i < theta.length; i++) {
                v[i] = beta * v[i] + (1 - beta) * g[i] * g[i];
                theta[i] -= rate * g[i] / Math.sqrt(v[i] + epsilon);
            }
        };
    }

    @Right("averages first, then steps")
    static RmsPropStep twoLoops() {
        return (theta, g, v, rate, beta, epsilon) -> {
            for (int i = 0; i < v.length; i++) {
                v[i] += (1 - beta) * (g[i] * g[i] - v[i]);
            }
            for (int i = 0; i < theta.length; i++) {
                double rootMeanSquare = Math.sqrt(v[i] + epsilon);
                theta[i] = theta[i] - rate / rootMeanSquare * g[i];
            }
        };
    }

    @Right("a stream over the components")
    static RmsPropStep stream() {
        return (theta, g, v, rate, beta, epsilon) -> IntStream.range(0, theta.length)
                .forEach(i -> {
                    double old = beta * v[i];
                    v[i] = old + Math.pow(g[i], 2) * (1 - beta);
                    if (g[i] != 0) {
                        theta[i] -= g[i] * rate / Math.pow(v[i] + epsilon, 0.5);
                    }
                });
    }
}
