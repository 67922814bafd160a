package descent.solutions;

import descent.check.Right;
import descent.contracts.RelativeGradientError;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Right answers to {@code 25-relative-error}. */
final class RelativeGradientErrorAnswers {
    private RelativeGradientErrorAnswers() {}

    @Right("one loop with three sums")
    static RelativeGradientError sums() {
        return (loss, theta, gradient, h) -> {
            double[] at = theta.clone();
            double apart = 0;
            double one = 0;
            double other = 0;
            for (int i = 0; i < at.length; i++) {
                at[i] = theta[i] + h;
                double up = loss.at(at);
                at[i] = theta[i] - h;
                double d = (up - loss.at(at)) / (2 * h);
                at[i] = theta[i];
                apart += (gradient[i] - d) * (gradient[i] - d);
                one += gradient[i] * gradient[i];
                other += d * d;
            }
            double sizes = Math.sqrt(one) + Math.sqrt(other);
            return sizes == 0 ? 0 : Math.sqrt(apart) / sizes;
        };
    }

    @Right("streams")
    static RelativeGradientError streams() {
        return (loss, theta, gradient, h) -> {
            double[] d = IntStream.range(0, theta.length)
                    .mapToDouble(i -> slope(loss, theta, i, h))
                    .toArray();
            double apart = norm(IntStream.range(0, theta.length).mapToDouble(i -> d[i] - gradient[i]));
            if (apart == 0) {
                return 0;
            }
            return apart / (norm(DoubleStream.of(gradient)) + norm(DoubleStream.of(d)));
        };
    }

    private static double slope(RelativeGradientError.Loss loss, double[] theta, int i, double h) {
        double[] right = theta.clone();
        double[] left = theta.clone();
        right[i] += h;
        left[i] -= h;
        return (loss.at(right) - loss.at(left)) / (right[i] - left[i]);
    }

    private static double norm(DoubleStream values) {
        return Math.sqrt(values.map(v -> v * v).sum());
    }

    @Right("lengths by hypot")
    static RelativeGradientError lengths() {
        return (loss, theta, gradient, h) -> {
            double apart = 0;
            double one = 0;
            double other = 0;
            for (int i = 0; i < theta.length; i++) {
                double d = slope(loss, theta, i, h);
                apart = Math.hypot(apart, gradient[i] - d);
                one = Math.hypot(one, gradient[i]);
                other = Math.hypot(other, d);
            }
            double quotient = apart / (one + other);
            return Double.isNaN(quotient) ? 0 : quotient;
        };
    }
}
