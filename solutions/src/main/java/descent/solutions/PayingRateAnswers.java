package descent.solutions;

import descent.check.Right;
import descent.contracts.LossFunction;
import descent.contracts.PayingRate;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Right answers to {@code 02-halve-until-it-pays}. */
final class PayingRateAnswers {
    private PayingRateAnswers() {}

    @Right("a loop that returns where it pays")
    static PayingRate loop() {
        return (f, theta, first) -> {
            double[] gradient = f.gradient(theta);
            double squares = 0;
            for (double g : gradient) {
                squares += g * g;
            }
            double before = f.value(theta);
            double rate = first;
            while (true) {
                double[] moved = theta.clone();
                for (int i = 0; i < moved.length; i++) {
                    moved[i] -= rate * gradient[i];
                }
                if (f.value(moved) <= before - rate / 2 * squares) {
                    return rate;
                }
                rate /= 2;
            }
        };
    }

    @Right("halved while it does not pay")
    static PayingRate whileNot() {
        return (f, theta, first) -> {
            double[] g = f.gradient(theta);
            double half = Arrays.stream(g).map(x -> x * x).sum() / 2;
            double start = f.value(theta);
            double rate = first;
            while (!(value(f, theta, g, rate) - start <= -rate * half)) {
                rate *= 0.5;
            }
            return rate;
        };
    }

    private static double value(LossFunction f, double[] theta, double[] g, double rate) {
        double[] x = new double[theta.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = theta[i] - rate * g[i];
        }
        return f.value(x);
    }

    @Right("a stream of rates")
    static PayingRate stream() {
        return (f, theta, first) -> {
            double[] g = f.gradient(theta);
            double start = f.value(theta);
            double length = Math.sqrt(DoubleStream.of(g).map(x -> x * x).sum());
            return DoubleStream.iterate(first, rate -> rate / 2)
                    .filter(rate -> {
                        double[] x = IntStream.range(0, g.length)
                                .mapToDouble(i -> theta[i] - rate * g[i])
                                .toArray();
                        return f.value(x) <= start - rate * length * length / 2;
                    })
                    .findFirst()
                    .orElse(first);
        };
    }
}
