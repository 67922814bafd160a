package descent.solutions;

import descent.check.Right;
import descent.contracts.SharpnessAwareStep;
import java.util.function.UnaryOperator;

/** Right answers to {@code 21-sam-step}. */
final class SharpnessAwareStepAnswers {
    private SharpnessAwareStepAnswers() {}

    @Right("as the formula is written")
    static SharpnessAwareStep first() {
        return SharpnessAwareStepAnswers::formula;
    }

    @Right("the ascent as a factor")
    static SharpnessAwareStep second() {
        return (gradient, w, rate, rho) -> {
            double[] g = gradient.apply(w.clone());
            double length = 0;
            for (double gi : g) {
                length = Math.hypot(length, gi);
            }
            double factor = rho / Math.max(length, Double.MIN_NORMAL);
            double[] point = new double[w.length];
            for (int i = 0; i < w.length; i++) {
                point[i] = w[i] + factor * g[i];
            }
            double[] there = gradient.apply(point);
            double[] result = w.clone();
            for (int i = 0; i < w.length; i++) {
                result[i] -= rate * there[i];
            }
            return result;
        };
    }

    @Right("with streams")
    static SharpnessAwareStep third() {
        return (gradient, w, rate, rho) -> {
            double[] g = gradient.apply(w.clone());
            double length =
                    Math.sqrt(java.util.Arrays.stream(g).map(gi -> gi * gi).sum());
            double[] there = length != 0
                    ? gradient.apply(java.util.stream.IntStream.range(0, w.length)
                            .mapToDouble(i -> w[i] + rho * g[i] / length)
                            .toArray())
                    : g;
            return java.util.stream.IntStream.range(0, w.length)
                    .mapToDouble(i -> w[i] - rate * there[i])
                    .toArray();
        };
    }

    private static double[] formula(UnaryOperator<double[]> gradient, double[] w, double rate, double rho) {
        double[] g = gradient.apply(w.clone());
        double square = 0;
        for (double gi : g) {
            square += gi * gi;
        }
        double[] up = w.clone();
        for (int i = 0; i < w.length && square > 0; i++) {
            up[i] += rho * g[i] / Math.sqrt(square);
        }
        double[] there = gradient.apply(up);
        double[] next = w.clone();
        for (int i = 0; i < w.length; i++) {
            next[i] -= rate * there[i];
        }
        return next;
    }
}
