package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.GradientScan;
import descent.contracts.GradientState;
import org.junit.jupiter.api.Test;

@HiddenChecks("11-detector")
final class GradientScanHidden {
    @Test
    @Points(0.75)
    @Hint(
            "Any tensors: each is compared with its own usual norm, and the first state in the list that fits is the answer.")
    void anyTensors(GradientScan answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int tensors = draws.integer(2, 5);
            double[][] gradients = new double[tensors][];
            double[] usual = new double[tensors];
            GradientState[] expected = new GradientState[tensors];
            for (int k = 0; k < tensors; k++) {
                GradientState state = GradientState.values()[draws.integer(0, 4)];
                gradients[k] = draws.vector(state == GradientState.MISSING ? 0 : draws.integer(1, 5), 0.5, 2);
                double norm = 0;
                for (double g : gradients[k]) {
                    norm = Math.hypot(norm, g);
                }
                double ratio = state == GradientState.EXPLODED
                        ? draws.real(110, 500)
                        : state == GradientState.VANISHED ? draws.real(1e-5, 9e-4) : draws.real(2e-3, 90);
                usual[k] = state == GradientState.MISSING ? 1 : norm / ratio;
                if (state == GradientState.NOT_FINITE) {
                    gradients[k][0] = trial % 2 == 0 ? Double.NaN : Double.POSITIVE_INFINITY;
                }
                expected[k] = state;
            }
            Expect.that(answer.scan(gradients, usual)).as("the states").is(expected);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("No tensor is a case. A norm of exactly a hundred times, or a thousandth of, the usual one is still fine; a "
            + "little beyond it is not.")
    void theEdges(GradientScan answer) {
        Expect.that(answer.scan(new double[0][], new double[0]))
                .as("the states of nothing")
                .is(new GradientState[0]);
        Expect.that(answer.scan(new double[][] {{300, 400}, {0, 5}}, new double[] {5, 5000}))
                .as("the states")
                .is(new GradientState[] {GradientState.FINE, GradientState.FINE});
        Expect.that(answer.scan(new double[][] {{301.5, 402}, {0, 4.9975}}, new double[] {5, 5000}))
                .as("the states just beyond")
                .is(new GradientState[] {GradientState.EXPLODED, GradientState.VANISHED});
    }
}
