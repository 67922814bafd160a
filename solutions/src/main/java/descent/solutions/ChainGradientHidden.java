package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.ChainGradient;
import org.junit.jupiter.api.Test;

@HiddenChecks("10-chain")
final class ChainGradientHidden {
    @Test
    @Points(0.25)
    @Hint("The numerical slope of a chain of tanh units, of any length.")
    void equalsTheNumericalSlope(ChainGradient answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int n = draws.integer(2, 5);
            double[] weights = draws.vector(n, 0.5, 2);
            double input = draws.real(-0.5, 0.5);
            double top = draws.real(1, 3);
            double[] slopes = new double[n];
            double a = input;
            for (int l = 0; l < n; l++) {
                a = Math.tanh(weights[l] * a);
                slopes[l] = 1 - a * a;
            }
            double numerical = top * (run(weights, input + 1e-5) - run(weights, input - 1e-5)) / 2e-5;
            Expect.that(answer.atInput(weights, slopes, top)).as("the slope").isNear(numerical, 1e-6);
        }
    }

    private static double run(double[] weights, double input) {
        double a = input;
        for (double weight : weights) {
            a = Math.tanh(weight * a);
        }
        return a;
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("No layers; and a dead unit, whose slope is 0.")
    void theEdges(ChainGradient answer) {
        Expect.that(answer.atInput(new double[0], new double[0], -1.5))
                .as("the slope without layers")
                .isNear(-1.5, 0);
        Expect.that(Math.abs(answer.atInput(new double[] {3, 2, 5}, new double[] {1, 0, 1}, 4)))
                .as("the size of the slope below a dead unit")
                .isNear(0.0, 0);
    }
}
