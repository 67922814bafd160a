package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.RestartRate;
import org.junit.jupiter.api.Test;

@HiddenChecks("09-restarts")
final class RestartRateHidden {
    @Test
    @Points(0.75)
    @Hint("Any periods: walk through a run update by update and compare.")
    void anyRun(RestartRate answer, Draws draws) {
        for (int trial = 0; trial < 5; trial++) {
            int period = draws.integer(1, 6);
            int growth = draws.integer(1, 3);
            double lowest = draws.real(0, 0.5);
            double highest = lowest + draws.real(0.2, 1);
            int within = 0;
            int length = period;
            for (int t = 0; t < 40; t++) {
                double half = Math.cos(Math.PI * within / (2.0 * length));
                Expect.that(answer.rate(t, period, growth, highest, lowest))
                        .as("the rate of update " + t)
                        .isNear(lowest + (highest - lowest) * half * half, 1e-10);
                if (++within == length) {
                    within = 0;
                    length *= growth;
                }
            }
        }
    }

    @Test
    @Points(0.75)
    @EdgeCase
    @Hint("A period of three thousand million updates does not fit into an int.")
    void periodsBeyondAnInt(RestartRate answer) {
        // Periods 10, 30, 90, …: the k-th restart is at 5 (3^k − 1).
        long restart = 5;
        for (int k = 0; k < 20; k++) {
            restart *= 3;
        }
        restart -= 5;
        long length = 2 * (restart + 5);
        Expect.that(answer.rate(restart, 10, 3, 1, 0))
                .as("the rate of the 20th restart")
                .isNear(1.0, 1e-9);
        Expect.that(answer.rate(restart + length / 2, 10, 3, 1, 0))
                .as("the rate half a period later")
                .isNear(0.5, 1e-9);
    }
}
