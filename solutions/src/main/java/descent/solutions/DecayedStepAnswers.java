package descent.solutions;

import descent.check.Right;
import descent.contracts.DecayedStep;
import java.util.stream.IntStream;

/** Right answers to {@code 12-l2-step}. */
final class DecayedStepAnswers {
    private DecayedStepAnswers() {}

    @Right("the gradients added")
    static DecayedStep added() {
        return (theta, gradient, rate, lambda) -> {
            double[] next = new double[theta.length];
            for (int i = 0; i < next.length; i++) {
                double g = gradient[i] + 2 * lambda * theta[i];
                next[i] = theta[i] - rate * g;
            }
            return next;
        };
    }

    @Right("first the decay, then the step")
    static DecayedStep decayFirst() {
        return (theta, gradient, rate, lambda) -> {
            double[] next = theta.clone();
            double factor = 1 - 2 * rate * lambda;
            for (int i = 0; i < next.length; i++) {
                next[i] *= factor;
                next[i] -= rate * gradient[i];
            }
            return next;
        };
    }

    @Right("as a stream")
    static DecayedStep stream() {
        return (theta, gradient, rate, lambda) -> IntStream.range(0, theta.length)
                .mapToDouble(i -> theta[i] - rate * gradient[i] - rate * lambda * (theta[i] + theta[i]))
                .toArray();
    }
}
