package descent.solutions;

import descent.check.Right;
import descent.contracts.RegressionGradient;
import java.util.stream.IntStream;

/** Right answers to {@code 01-linear-regression-gradient}. */
final class RegressionGradientAnswers {
    private RegressionGradientAnswers() {}

    @Right("one loop over residuals")
    static RegressionGradient loop() {
        return (x, y, theta) -> {
            double slope = 0;
            for (int i = 0; i < x.length; i++) {
                double residual = y[i] - theta * x[i];
                slope += -2 * residual * x[i];
            }
            return slope;
        };
    }

    @Right("the sums of squares and products first")
    static RegressionGradient sums() {
        return (x, y, theta) -> {
            double squares = 0;
            double products = 0;
            for (int i = 0; i < x.length; i++) {
                squares += x[i] * x[i];
                products += x[i] * y[i];
            }
            return 2 * (theta * squares - products);
        };
    }

    @Right("a stream")
    static RegressionGradient stream() {
        return (x, y, theta) -> 2
                * IntStream.range(0, x.length)
                        .mapToDouble(i -> (theta * x[i] - y[i]) * x[i])
                        .sum();
    }
}
