package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.Guarantees;
import descent.contracts.Promise;
import org.junit.jupiter.api.Test;

@HiddenChecks("02-guarantees")
final class GuaranteesHidden {
    @Test
    @Points(0.75)
    @Hint("Both formulas must hold for any L, μ, η, R and T.")
    void anyNumbers(Guarantees answer, Draws draws) {
        for (int trial = 0; trial < 15; trial++) {
            double smoothness = draws.real(0.5, 5);
            double convexity = draws.real(0.05, 1) * smoothness;
            double rate = draws.real(0.05, 0.95) / smoothness;
            double distance = draws.real(0.5, 3);
            int steps = draws.integer(1, 12);
            double square = distance * distance;
            double shrunk = square;
            for (int k = 0; k < steps; k++) {
                shrunk *= 1 - rate * convexity;
            }
            Expect.that(answer.promise(smoothness, convexity, rate, distance, steps))
                    .isNear(new Promise(square / (2 * rate * steps), shrunk), 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("The rate 1/L itself is covered, the next larger one is not; a start at the minimum stays there.")
    void theEdgesAreWhereTheySay(Guarantees answer, Draws draws) {
        Promise none = new Promise(Double.NaN, Double.NaN);
        Expect.that(answer.promise(4, 2, 0.25, 2, 2)).as("at 1/L").isNear(new Promise(4, 1), 1e-12);
        Expect.that(answer.promise(4, 4, 0.25, 2, 3)).as("for κ = 1").isNear(new Promise(8 / 3.0, 0), 1e-12);
        Expect.that(answer.promise(4, 2, 0.25 + 1e-9, 2, 2))
                .as("just beyond 1/L")
                .is(none);
        Expect.that(answer.promise(1, 0.5, 0.5, 0, 5)).as("from the minimum").isNear(new Promise(0, 0), 1e-12);
        for (int trial = 0; trial < 5; trial++) {
            double smoothness = draws.real(0.5, 5);
            Expect.that(answer.promise(smoothness, 0.1, draws.real(1.01, 1.99) / smoothness, 1, 3))
                    .as("between 1/L and 2/L")
                    .is(none);
        }
    }
}
