package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.DecayFactor;
import org.junit.jupiter.api.Test;

@HiddenChecks("08-decay-factor")
final class DecayFactorHidden {
    @Test
    @Points(0.25)
    @Hint("Any rate, any λ, any number of steps.")
    void anySettings(DecayFactor answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            double rate = draws.real(0.01, 0.9);
            double lambda = draws.real(0.05, 1);
            int steps = draws.integer(2, 12);
            double left = 1;
            for (int t = 0; t < steps; t++) {
                left *= 1 - rate * lambda;
            }
            Expect.that(answer.left(rate, lambda, steps)).as("what is left").isNear(left, 1e-12);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("No steps, no decay; λ = 0, no decay; ηλ = 1 takes everything at once.")
    void theEdges(DecayFactor answer) {
        Expect.that(answer.left(0.5, 0.4, 0)).as("what no steps leave").isNear(1.0, 0);
        Expect.that(answer.left(0.5, 0, 7)).as("what is left without decay").isNear(1.0, 0);
        Expect.that(answer.left(0.5, 2, 3)).as("what is left with ηλ = 1").isNear(0.0, 0);
    }
}
