package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.BatchVariance;
import org.junit.jupiter.api.Test;

@HiddenChecks("04-batch-variance")
final class BatchVarianceHidden {
    @Test
    @Points(0.5)
    @Hint("Both ways of drawing, any sizes.")
    void anySizes(BatchVariance answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            double variance = draws.real(0.5, 5);
            int n = draws.integer(5, 300);
            int b = draws.integer(2, n - 1);
            Expect.that(answer.variance(variance, n, b, true))
                    .as("with replacement")
                    .isNear(variance / b, 1e-10);
            Expect.that(answer.variance(variance, n, b, false))
                    .as("without replacement")
                    .isNear(variance * (n - b) / ((double) b * (n - 1)), 1e-10);
        }
    }

    @Test
    @Points(0.25)
    @Hint("List all pairs out of five numbers: the variance of their means is what the formula says.")
    void agreesWithAllPairs(BatchVariance answer, Draws draws) {
        double[] numbers = draws.vector(5, -2, 2);
        double mean = 0;
        double variance = 0;
        for (double number : numbers) {
            mean += number / 5;
        }
        for (double number : numbers) {
            variance += (number - mean) * (number - mean) / 5;
        }
        double ofMeans = 0;
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < i; j++) {
                double pair = (numbers[i] + numbers[j]) / 2;
                ofMeans += (pair - mean) * (pair - mean) / 10;
            }
        }
        Expect.that(answer.variance(variance, 5, 2, false)).as("the variance").isNear(ofMeans, 1e-10);
    }
}
