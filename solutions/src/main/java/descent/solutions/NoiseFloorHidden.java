package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.NoiseFloor;
import org.junit.jupiter.api.Test;

@HiddenChecks("04-noise-floor")
final class NoiseFloorHidden {
    @Test
    @Points(0.5)
    @Hint("One more step must leave the variance as it is: V = (1 − ηλ)²V + η²σ²/b.")
    void oneMoreStepChangesNothing(NoiseFloor answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            double curvature = draws.real(0.2, 5);
            double rate = draws.real(0.05, 1.9) / curvature;
            double variance = draws.real(0.5, 3);
            int b = draws.integer(2, 50);
            double v = answer.floor(rate, curvature, variance, b);
            double factor = 1 - rate * curvature;
            Expect.that(factor * factor * v + rate * rate * variance / b)
                    .as("the variance after one more step")
                    .isNear(v, 1e-9);
            Expect.that(v).as("the variance").isNear(rate * rate * variance / b / (1 - factor * factor), 1e-9);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("Without noise θ ends at the minimum; at ηλ = 1 it is −ηξ.")
    void theEdges(NoiseFloor answer) {
        Expect.that(answer.floor(0.1, 1, 0, 1)).as("the variance without noise").isNear(0.0, 0);
        Expect.that(answer.floor(0.25, 4, 8, 2)).as("the variance at ηλ = 1").isNear(0.25, 1e-12);
        Expect.that(answer.floor(4, 0.5, 1, 1)).as("the variance at ηλ = 2").is(Double.POSITIVE_INFINITY);
        Expect.that(answer.floor(4, 0.5, 0, 1))
                .as("the variance at ηλ = 2 without noise")
                .is(Double.POSITIVE_INFINITY);
    }
}
