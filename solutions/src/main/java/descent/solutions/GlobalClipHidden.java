package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.GlobalClip;
import org.junit.jupiter.api.Test;

@HiddenChecks("11-clip-norm")
final class GlobalClipHidden {
    @Test
    @Points(1)
    @Hint("Any number of tensors of any lengths, any limit.")
    void anyTensors(GlobalClip answer, Draws draws) {
        for (int trial = 0; trial < 12; trial++) {
            double[][] gradients = new double[draws.integer(1, 4)][];
            double[][] expected = new double[gradients.length][];
            double sum = 0;
            for (int k = 0; k < gradients.length; k++) {
                gradients[k] = draws.vector(draws.integer(0, 4), -3, 3);
                for (double g : gradients[k]) {
                    sum += g * g;
                }
            }
            double limit = draws.real(0.5, 6);
            double factor = Math.sqrt(sum) <= limit ? 1 : limit / Math.sqrt(sum);
            for (int k = 0; k < gradients.length; k++) {
                expected[k] = new double[gradients[k].length];
                for (int i = 0; i < expected[k].length; i++) {
                    expected[k][i] = factor * gradients[k][i];
                }
            }
            Expect.that(answer.clip(gradients, limit)).as("the norm before").isNear(Math.sqrt(sum), 1e-10);
            Expect.that(gradients).as("the gradients afterwards").isNear(expected, 1e-10);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint(
            "No tensor at all has the norm 0; a norm that equals the limit is not above it; what is returned for a NaN is NaN.")
    void theEdges(GlobalClip answer) {
        Expect.that(answer.clip(new double[0][], 1)).as("the norm of nothing").isNear(0.0, 0);
        double[][] exact = {{3, 4}};
        Expect.that(answer.clip(exact, 5)).as("the norm before").isNear(5.0, 0);
        Expect.that(exact).as("the gradients afterwards").isNear(new double[][] {{3, 4}}, 1e-15);
        double[][] broken = {{Double.NaN}};
        double norm = answer.clip(broken, 1);
        Expect.that(norm).as("the norm of NaN").satisfies(Double.isNaN(norm), "is NaN");
    }
}
