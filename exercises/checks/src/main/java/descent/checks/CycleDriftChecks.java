package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.CycleDrift;
import org.junit.jupiter.api.Test;

@Checks(id = "07-wrong-way", title = "Where Adam goes the wrong way", contract = CycleDrift.class, points = 3)
@Variants(CycleDriftVariants.class)
@Forbids(packages = {"descent.optim.optimizer.", "descent.optim.run.", "descent.optim.linalg.", "org.ejml."})
final class CycleDriftChecks {
    /** The steady state by going round until nothing changes. */
    static double roundAndRound(double c, int period, double beta2) {
        double v = 1;
        double drift = 0;
        for (int cycle = 0; cycle < 20_000; cycle++) {
            drift = 0;
            for (int k = 0; k < period; k++) {
                double g = k == 0 ? c : -1;
                v = beta2 * v + (1 - beta2) * g * g;
                drift -= g / Math.sqrt(v);
            }
        }
        return drift;
    }

    @Test
    @Points(0.75)
    @Hint("The example of the lecture: v goes 99.02, 1.97, 1.01 and round again.")
    void theExampleGoesUphill(CycleDrift answer) {
        Expect.that(answer.drift(10, 3, 1.0 / 101)).as("the drift").isNear(roundAndRound(10, 3, 1.0 / 101), 1e-9);
    }

    @Test
    @Points(0.5)
    @Hint("With a long memory v hardly changes in a cycle, and the large gradient wins.")
    void aLongMemoryGoesDownhill(CycleDrift answer) {
        Expect.that(answer.drift(10, 3, 0.9)).as("the drift").isNear(roundAndRound(10, 3, 0.9), 1e-9);
        Expect.that(answer.drift(4, 5, 0.5)).as("the drift").isNear(roundAndRound(4, 5, 0.5), 1e-9);
    }

    @Test
    @Points(0.25)
    @Hint("A cycle of two has one small gradient.")
    void theShortestCycle(CycleDrift answer) {
        Expect.that(answer.drift(2, 2, 0.25)).as("the drift").isNear(roundAndRound(2, 2, 0.25), 1e-9);
    }
}
