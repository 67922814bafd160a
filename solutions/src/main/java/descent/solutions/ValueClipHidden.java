package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.ValueClip;
import org.junit.jupiter.api.Test;

@HiddenChecks("11-clip-value")
final class ValueClipHidden {
    @Test
    @Points(0.5)
    @Hint("Any components, any limit.")
    void anyGradient(ValueClip answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            double[] gradient = draws.vector(draws.integer(1, 6), -4, 4);
            double limit = draws.real(0.5, 3);
            double[] expected = new double[gradient.length];
            for (int i = 0; i < expected.length; i++) {
                double size = Math.abs(gradient[i]);
                expected[i] = size <= limit ? gradient[i] : gradient[i] * (limit / size);
            }
            answer.clip(gradient, limit);
            Expect.that(gradient).as("the clipped gradient").isNear(expected, 1e-12);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Infinite components are limited too; NaN stays NaN, so that somebody notices; no component is a case.")
    void theEdges(ValueClip answer) {
        double[] gradient = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN};
        answer.clip(gradient, 3);
        Expect.that(gradient[0]).as("+∞ clipped").isNear(3.0, 0);
        Expect.that(gradient[1]).as("−∞ clipped").isNear(-3.0, 0);
        Expect.that(gradient[2]).as("NaN clipped").satisfies(Double.isNaN(gradient[2]), "is NaN");
        answer.clip(new double[0], 1);
    }
}
