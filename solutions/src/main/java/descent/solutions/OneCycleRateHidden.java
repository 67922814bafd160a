package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.OneCycleRate;
import org.junit.jupiter.api.Test;

@HiddenChecks("09-one-cycle")
final class OneCycleRateHidden {
    @Test
    @Points(1)
    @Hint("Any run: every batch of every epoch.")
    void anyRun(OneCycleRate answer, Draws draws) {
        for (int trial = 0; trial < 4; trial++) {
            int epochs = draws.integer(2, 4);
            int batches = draws.integer(3, 6);
            double highest = draws.real(0.1, 2);
            double share = draws.real(0.25, 0.8);
            int total = epochs * batches;
            double top = share * total - 1;
            for (int t = 0; t < total; t++) {
                double up = highest * (0.04 + 0.96 * t / top);
                double down = highest * (total - 1 - t) / (total - 1 - top);
                Expect.that(answer.rate(t / batches, t % batches, epochs, batches, highest, share))
                        .as("the rate of update " + t)
                        .isNear(Math.min(up, down), 1e-10);
            }
        }
    }
}
