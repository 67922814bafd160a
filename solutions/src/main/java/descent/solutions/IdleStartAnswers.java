package descent.solutions;

import descent.check.Right;
import descent.contracts.IdleStart;
import java.util.stream.IntStream;

/** Right answers to {@code 25-idle}. */
final class IdleStartAnswers {
    private IdleStartAnswers() {}

    @Right("a lambda with an array")
    static IdleStart lambda() {
        return (n, rate, momentum, decay) -> {
            double[] v = new double[n];
            return (theta, gradient) -> {
                double[] next = theta.clone();
                if (gradient == null) {
                    return next;
                }
                for (int i = 0; i < n; i++) {
                    v[i] = momentum * v[i] + gradient[i] + decay * theta[i];
                    next[i] = theta[i] - rate * v[i];
                }
                return next;
            };
        };
    }

    @Right("streams, with a new velocity each time")
    static IdleStart streams() {
        return (n, rate, momentum, decay) -> {
            double[][] velocity = {new double[n]};
            return (theta, gradient) -> {
                if (gradient == null) {
                    return theta;
                }
                double[] now = faster(velocity[0], gradient, theta, momentum, decay);
                velocity[0] = now;
                return IntStream.range(0, n)
                        .mapToDouble(i -> theta[i] - rate * now[i])
                        .toArray();
            };
        };
    }

    private static double[] faster(double[] old, double[] g, double[] theta, double momentum, double decay) {
        return IntStream.range(0, old.length)
                .mapToDouble(i -> momentum * old[i] + (g[i] + decay * theta[i]))
                .toArray();
    }

    @Right("the steps are kept, not the velocity")
    static IdleStart steps() {
        return (n, rate, momentum, decay) -> {
            double[] moved = new double[n];
            return (theta, gradient) -> {
                double[] next = theta.clone();
                for (int i = 0; gradient != null && i < n; i++) {
                    moved[i] = momentum * moved[i] - rate * Math.fma(decay, theta[i], gradient[i]);
                    next[i] += moved[i];
                }
                return next;
            };
        };
    }
}
