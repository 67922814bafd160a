package descent.solutions;

import descent.check.Right;
import descent.contracts.SophiaStep;
import java.util.stream.IntStream;

/** Right answers to {@code 20-sophia-step}. */
final class SophiaStepAnswers {
    private SophiaStepAnswers() {}

    @Right("as the formula is written")
    static SophiaStep formula() {
        return (theta, m, h, rate, gamma, epsilon) -> {
            double[] next = new double[theta.length];
            for (int i = 0; i < next.length; i++) {
                double quotient = m[i] / Math.max(gamma * h[i], epsilon);
                next[i] = theta[i] - rate * Math.max(-1, Math.min(1, quotient));
            }
            return next;
        };
    }

    @Right("the size first, then the sign")
    static SophiaStep sizeAndSign() {
        return (theta, m, h, rate, gamma, epsilon) -> {
            double[] next = theta.clone();
            for (int i = 0; i < next.length; i++) {
                double scale = Math.max(gamma * h[i], epsilon);
                double size = Math.min(1, Math.abs(m[i]) / scale);
                next[i] -= rate * Math.copySign(size, m[i]);
            }
            return next;
        };
    }

    @Right("one division by the larger of both sizes")
    static SophiaStep oneDivision() {
        return (theta, m, h, rate, gamma, epsilon) -> IntStream.range(0, theta.length)
                .mapToDouble(i -> theta[i] - rate * m[i] / Math.max(Math.abs(m[i]), Math.max(gamma * h[i], epsilon)))
                .toArray();
    }
}
