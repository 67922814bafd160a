package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.ScaledRate;
import org.junit.jupiter.api.Test;

@HiddenChecks("22-scaled-rate")
final class ScaledRateHidden {
    @Test
    @Points(1)
    @Hint("Any rate, any batch sizes, any step, both optimizers.")
    void anySettings(ScaledRate answer, Draws draws) {
        for (int trial = 0; trial < 24; trial++) {
            double rate = draws.real(0.01, 0.3);
            int from = draws.integer(3, 300);
            int to = from * draws.integer(2, 9) + draws.integer(1, 5);
            boolean adam = trial % 2 == 0;
            int warmUp = draws.integer(2, 50);
            int step = trial % 3 == 0 ? warmUp + draws.integer(0, 9) : draws.integer(0, warmUp - 1);
            double k = (double) to / from;
            double largest = trial % 4 == 0 ? rate * 1.3 : 10;
            double reach = Math.min(largest, rate * (adam ? Math.sqrt(k) : k));
            double expected = rate + (reach - rate) * Math.min(1, (double) step / warmUp);
            Expect.that(answer.rate(rate, from, to, adam, largest, step, warmUp))
                    .as("η")
                    .isNear(expected, 1e-10);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("No warm-up at all; the same batch; batch sizes whose quotient is no integer.")
    void theEdges(ScaledRate answer) {
        Expect.that(answer.rate(0.2, 64, 128, false, 5, 0, 0))
                .as("η without a warm-up")
                .isNear(0.4, 1e-12);
        Expect.that(answer.rate(0.2, 64, 64, false, 5, 3, 7))
                .as("η for the same batch")
                .isNear(0.2, 1e-12);
        Expect.that(answer.rate(0.2, 64, 96, true, 5, 9, 3)).as("η of Adam").isNear(0.2 * Math.sqrt(1.5), 1e-12);
    }
}
