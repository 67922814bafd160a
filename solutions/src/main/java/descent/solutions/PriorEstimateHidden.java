package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.Given;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.PriorEstimate;
import org.junit.jupiter.api.Test;

@HiddenChecks("16-prior-shift")
final class PriorEstimateHidden {
    private static double expected(double[] p, double trained, int rounds) {
        double pi = trained;
        for (int t = 0; t < rounds; t++) {
            double sum = 0;
            for (double one : p) {
                double up = one * pi / trained;
                double down = (1 - one) * (1 - pi) / (1 - trained);
                sum += up / (up + down);
            }
            pi = sum / p.length;
        }
        return pi;
    }

    @Test
    @Points(1)
    @Hint("Any probabilities, any share in training, any number of rounds.")
    void anyCases(PriorEstimate answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            // Not so far that the share becomes 1, whose odds are infinite and come to NaN in answers that are right.
            double[] p = draws.vector(draws.integer(1, 8), 0.1, 0.9);
            double trained = draws.real(0.25, 0.75);
            int rounds = draws.integer(1, 4);
            Expect.that(answer.share(Given.copy(p), trained, rounds))
                    .as("the share")
                    .isNear(expected(p, trained, rounds), 1e-9);
        }
    }

    @Test
    @Points(0.5)
    @EdgeCase
    @Hint("No round leaves the training's share. The caller's probabilities stay as they are.")
    void noRound(PriorEstimate answer) {
        double[] p = {0.25, 0.75};
        Expect.that(answer.share(p, 0.125, 0)).as("the share after no round").isNear(0.125, 1e-12);
        answer.share(p, 0.125, 3);
        Expect.that(p).as("the probabilities afterwards").is(new double[] {0.25, 0.75});
    }
}
