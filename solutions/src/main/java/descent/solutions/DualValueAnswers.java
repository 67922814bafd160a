package descent.solutions;

import descent.check.Right;
import descent.contracts.DualValue;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Right answers to {@code 18-dual}. */
final class DualValueAnswers {
    private DualValueAnswers() {}

    @Right("the double sum")
    static DualValue doubleSum() {
        return (alpha, y, gram) -> {
            double sum = 0;
            for (int i = 0; i < alpha.length; i++) {
                sum += alpha[i];
                for (int j = 0; j < alpha.length; j++) {
                    sum -= y[i] * alpha[i] * (y[j] * alpha[j]) * gram[i][j] / 2;
                }
            }
            return sum;
        };
    }

    @Right("the triangle and the diagonal")
    static DualValue triangle() {
        return (alpha, y, gram) -> {
            double sum = 0;
            for (int i = 0; i < alpha.length; i++) {
                double beta = y[i] * alpha[i];
                sum += alpha[i] - beta * beta * gram[i][i] / 2;
                for (int j = 0; j < i; j++) {
                    sum -= y[j] * alpha[j] * beta * gram[i][j];
                }
            }
            return sum;
        };
    }

    @Right("a matrix times a vector")
    static DualValue matrixVector() {
        return (alpha, y, gram) -> Arrays.stream(alpha).sum()
                - 0.5
                        * IntStream.range(0, alpha.length)
                                .mapToDouble(i -> y[i]
                                        * alpha[i]
                                        * IntStream.range(0, alpha.length)
                                                .mapToDouble(j -> y[j] * alpha[j] * gram[i][j])
                                                .sum())
                                .sum();
    }
}
