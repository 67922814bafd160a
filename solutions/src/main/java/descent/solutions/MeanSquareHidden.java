package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.MeanSquare;
import org.junit.jupiter.api.Test;

@HiddenChecks("06-mean-square")
final class MeanSquareHidden {
    @Test
    @Points(0.25)
    @Hint("The weights β and 1 − β sum to one, for any average, gradient and decay.")
    void anyAverage(MeanSquare answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            double v = draws.real(0, 4);
            double g = draws.real(-3, 3);
            double beta = draws.real(0.05, 0.95);
            Expect.that(answer.next(v, g, beta)).as("the average").isNear(beta * v + (1 - beta) * g * g, 1e-12);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("A decay of 0 remembers nothing, and a gradient of 0 is a gradient too.")
    void theEdges(MeanSquare answer) {
        Expect.that(answer.next(5, 2, 0)).as("the average with β = 0").isNear(4.0, 1e-12);
        Expect.that(answer.next(5, 0, 0.9))
                .as("the average after a gradient of 0")
                .isNear(4.5, 1e-12);
        Expect.that(answer.next(0, 0, 0.5))
                .as("the average of nothing but zeros")
                .isNear(0.0, 0);
    }
}
