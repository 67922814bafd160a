package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.TruncatedSlope;
import org.junit.jupiter.api.Test;

@HiddenChecks("11-truncated")
final class TruncatedSlopeHidden {
    @Test
    @Points(1.25)
    @Hint("Any sequence, any window: w in the last k steps, and no other w, is what is differentiated by.")
    void anySequence(TruncatedSlope answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            double[] inputs = draws.vector(draws.integer(1, 8), -1, 1);
            double w = draws.real(0.3, 1.5);
            double u = draws.real(0.4, 1.2);
            double target = draws.real(-1, 1);
            int window = draws.integer(1, 10);
            double up = half(w, 1e-6, u, inputs, target, window);
            double down = half(w, -1e-6, u, inputs, target, window);
            Expect.that(answer.slope(w, u, inputs, target, window))
                    .as("the derivative")
                    .isNear((up - down) / 2e-6, 1e-7);
        }
    }

    /** The loss if w is displaced in the last steps only: the truncated derivative is its exact derivative. */
    private static double half(double w, double by, double u, double[] inputs, double target, int window) {
        double h = 0;
        for (int t = 0; t < inputs.length; t++) {
            double now = t >= inputs.length - window ? w + by : w;
            h = Math.tanh(now * h + u * inputs[t]);
        }
        return (h - target) * (h - target) / 2;
    }
}
