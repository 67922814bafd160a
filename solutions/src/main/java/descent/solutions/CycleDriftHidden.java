package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.CycleDrift;
import org.junit.jupiter.api.Test;

@HiddenChecks("07-wrong-way")
final class CycleDriftHidden {
    @Test
    @Points(1)
    @Hint("Any rare gradient, any period, memories from short to long.")
    void anyCycle(CycleDrift answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            double c = draws.real(1.5, 20);
            int period = draws.integer(2, 7);
            double beta2 = draws.real(0.01, 0.97);
            double all = Math.pow(beta2, period);
            double v = (beta2 - all + (1 - beta2) * c * c) / (1 - all);
            double expected = -c / Math.sqrt(v);
            for (int k = 1; k < period; k++) {
                v = beta2 * v + (1 - beta2);
                expected += 1 / Math.sqrt(v);
            }
            Expect.that(answer.drift(c, period, beta2)).as("the drift").isNear(expected, 1e-8);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("Without memory every step has the length 1, so only the numbers of the gradients count.")
    void withoutMemoryTheMajorityWins(CycleDrift answer) {
        Expect.that(answer.drift(50, 4, 0)).as("the drift").isNear(2.0, 1e-12);
        Expect.that(answer.drift(50, 2, 0)).as("the drift").isNear(0.0, 1e-12);
    }
}
