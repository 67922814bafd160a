package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.LayerLengths;
import org.junit.jupiter.api.Test;

@HiddenChecks("10-layer-norms")
final class LayerLengthsHidden {
    @Test
    @Points(0.5)
    @Hint("Any number of layers of any size.")
    void anyNetwork(LayerLengths answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int layers = draws.integer(2, 5);
            double[][][] weights = new double[layers][][];
            double[][] biases = new double[layers][];
            double[] expected = new double[layers];
            for (int l = 0; l < layers; l++) {
                weights[l] = draws.matrix(draws.integer(1, 4), draws.integer(2, 4), -3, 3);
                biases[l] = draws.vector(weights[l].length, 1, 2);
                for (double[] row : weights[l]) {
                    for (double g : row) {
                        expected[l] = Math.hypot(expected[l], g);
                    }
                }
            }
            Expect.that(answer.lengths(weights, biases)).as("the lengths").isNear(expected, 1e-10);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("No layers; and a layer whose gradient is 0.")
    void theEdges(LayerLengths answer) {
        Expect.that(answer.lengths(new double[0][][], new double[0][]))
                .as("lengths of no layers")
                .hasLength(0);
        Expect.that(answer.lengths(new double[][][] {{{0, 0}}, {{-2}}}, new double[][] {{1}, {1}}))
                .as("the lengths")
                .isNear(new double[] {0, 2}, 1e-12);
    }
}
