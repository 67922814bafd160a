package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.OverfitOnset;
import org.junit.jupiter.api.Test;

@HiddenChecks("13-detector")
final class OverfitOnsetHidden {
    @Test
    @Points(0.5)
    @Hint("Noisy curves of any length, any window, and a tolerance that some rises exceed and some do not.")
    void anyCurves(OverfitOnset answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            int n = draws.integer(8, 14);
            int window = draws.integer(1, 4);
            double tolerance = draws.real(0.02, 0.3);
            int turn = draws.integer(3, n - 2);
            double[] training = new double[n];
            double[] validation = new double[n];
            for (int k = 0; k < n; k++) {
                training[k] = 2.0 / (1 + 0.3 * k) + draws.real(0, 0.1);
                validation[k] = 1 + 0.07 * Math.abs(k - turn) + draws.real(0, 0.2);
            }
            Expect.that(answer.onset(training.clone(), validation.clone(), window, tolerance))
                    .as("the epoch")
                    .is(expected(training, validation, window, tolerance));
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("A window over all epochs leaves one value and no rise; the first of two equal lowest values counts.")
    void theEdges(OverfitOnset answer) {
        double[] training = {1, 0.5, 0.25};
        double[] validation = {1, 2, 3};
        Expect.that(answer.onset(training, validation, 3, 0))
                .as("with the longest window")
                .is(-1);
        Expect.that(answer.onset(training, validation, 1, 0.5))
                .as("risen from the start")
                .is(0);
        Expect.that(answer.onset(new double[] {4, 3, 2, 1}, new double[] {1, 0.5, 0.5, 2}, 1, 0.25))
                .as("two equal lowest values")
                .is(1);
        Expect.that(answer.onset(new double[] {1, 0.5, 0.5}, new double[] {2, 1, 3}, 1, 0.25))
                .as("training that no longer falls")
                .is(-1);
        Expect.that(answer.onset(new double[] {4, 3, 2}, new double[] {1, 0.5, 0.75}, 1, 0.25))
                .as("risen by exactly the tolerance")
                .is(-1);
        Expect.that(validation).as("the validation losses after the call").is(new double[] {1, 2, 3});
    }

    private static int expected(double[] training, double[] validation, int window, double tolerance) {
        int best = window - 1;
        int last = training.length - 1;
        for (int k = window; k <= last; k++) {
            if (mean(validation, k, window) < mean(validation, best, window)) {
                best = k;
            }
        }
        boolean risen = mean(validation, last, window) > mean(validation, best, window) + tolerance;
        return risen && mean(training, last, window) < mean(training, best, window) ? best : -1;
    }

    private static double mean(double[] curve, int end, int window) {
        double sum = 0;
        for (int k = end - window + 1; k <= end; k++) {
            sum += curve[k];
        }
        return sum / window;
    }
}
