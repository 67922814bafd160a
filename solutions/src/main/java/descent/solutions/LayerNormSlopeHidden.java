package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.LayerNormSlope;
import org.junit.jupiter.api.Test;

@HiddenChecks("14-layer-norm")
final class LayerNormSlopeHidden {
    @Test
    @Points(1)
    @Hint("Rows of any length, every unit with its own γ.")
    void anyRow(LayerNormSlope answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            int d = draws.integer(3, 6);
            double epsilon = draws.real(0.05, 0.5);
            double[] x = draws.vector(d, -2, 5);
            double[] dy = draws.vector(d, -1, 4);
            double[] gamma = draws.vector(d, 0.5, 3);
            double mean = 0;
            double square = 0;
            for (double xj : x) {
                mean += xj / d;
                square += xj * xj / d;
            }
            double total = square - mean * mean + epsilon;
            double[] expected = new double[d];
            for (int i = 0; i < d; i++) {
                for (int k = 0; k < d; k++) {
                    double jacobian = (i == k ? 1 : 0) - 1.0 / d - (x[i] - mean) * (x[k] - mean) / (total * d);
                    expected[i] += gamma[k] * dy[k] * jacobian / Math.sqrt(total);
                }
            }
            Expect.that(answer.byInput(x, dy, gamma, epsilon)).as("dx").isNear(expected, 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Where all units are equal x̂ is 0; what is given is not changed.")
    void theEdges(LayerNormSlope answer) {
        double[] x = {4, 4};
        double[] dy = {3, 1};
        double[] gamma = {1, 5};
        Expect.that(answer.byInput(x, dy, gamma, 0.25)).as("dx of equal units").isNear(new double[] {-2, 2}, 1e-12);
        Expect.that(x).as("x afterwards").is(new double[] {4, 4});
        Expect.that(dy).as("dy afterwards").is(new double[] {3, 1});
        Expect.that(gamma).as("γ afterwards").is(new double[] {1, 5});
    }
}
