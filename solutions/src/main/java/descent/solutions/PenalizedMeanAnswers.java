package descent.solutions;

import descent.check.Right;
import descent.contracts.PenalizedMean;
import java.util.Arrays;

/** Right answers to {@code 00-penalized-mean}. */
final class PenalizedMeanAnswers {
    private PenalizedMeanAnswers() {}

    @Right("the mean, shrunk")
    static PenalizedMean shrunk() {
        return (y, lambda) -> {
            double sum = 0;
            for (double yi : y) {
                sum += yi;
            }
            return sum / y.length / (1 + lambda);
        };
    }

    @Right("the sum over n + nλ")
    static PenalizedMean sum() {
        return (y, lambda) -> Arrays.stream(y).sum() / (y.length + y.length * lambda);
    }

    @Right("a running mean of shrunk numbers")
    static PenalizedMean running() {
        return (y, lambda) -> {
            double theta = 0;
            for (int i = 0; i < y.length; i++) {
                theta += (y[i] / (1 + lambda) - theta) / (i + 1);
            }
            return theta;
        };
    }

    @Right("Newton's method, which needs one step on a parabola")
    static PenalizedMean newton() {
        return (y, lambda) -> {
            double slopeAtZero = 0;
            for (double yi : y) {
                slopeAtZero -= 2 * yi / y.length;
            }
            return -slopeAtZero / (2 + 2 * lambda);
        };
    }
}
