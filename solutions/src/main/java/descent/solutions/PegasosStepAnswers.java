package descent.solutions;

import descent.check.Right;
import descent.contracts.PegasosStep;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 18-sub-gradient}. */
final class PegasosStepAnswers {
    private PegasosStepAnswers() {}

    @Right("shrink, then push")
    static PegasosStep shrinkAndPush() {
        return (parameters, x, y, lambda, t) -> {
            int d = x.length;
            double f = parameters[d];
            for (int k = 0; k < d; k++) {
                f += parameters[k] * x[k];
            }
            double eta = 1 / (lambda * t);
            double[] next = parameters.clone();
            for (int k = 0; k < d; k++) {
                next[k] *= 1 - eta * lambda;
            }
            if (y * f < 1) {
                for (int k = 0; k < d; k++) {
                    next[k] += y * x[k] * eta;
                }
                next[d] += y * eta;
            }
            return next;
        };
    }

    @Right("the sub-gradient first")
    static PegasosStep subGradient() {
        return (parameters, x, y, lambda, t) -> {
            double[] extended = Arrays.copyOf(x, parameters.length);
            extended[x.length] = 1;
            double f = IntStream.range(0, parameters.length)
                    .mapToDouble(k -> parameters[k] * extended[k])
                    .sum();
            double[] g = new double[parameters.length];
            for (int k = 0; k < x.length; k++) {
                g[k] = lambda * parameters[k];
            }
            double slope = 1 - y * f > 0 ? -y : 0;
            return IntStream.range(0, g.length)
                    .mapToDouble(k -> parameters[k] - (g[k] + slope * extended[k]) / (lambda * t))
                    .toArray();
        };
    }

    @Right("a factor that is one or zero")
    static PegasosStep factor() {
        return (parameters, x, y, lambda, t) -> {
            double f = 0;
            for (int k = 0; k < x.length; k++) {
                f += x[k] * parameters[k];
            }
            f += parameters[x.length];
            double push = y * Math.max(0, Math.signum(1 - y * f)) / t / lambda;
            double[] next = new double[parameters.length];
            for (int k = 0; k < x.length; k++) {
                next[k] = parameters[k] * (t - 1) / t + push * x[k];
            }
            next[x.length] = parameters[x.length] + push;
            return next;
        };
    }
}
