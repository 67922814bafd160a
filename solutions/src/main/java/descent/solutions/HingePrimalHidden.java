package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.HingePrimal;
import org.junit.jupiter.api.Test;

@HiddenChecks("18-hinge")
final class HingePrimalHidden {
    @Test
    @Points(0.5)
    @Hint("Any weights, any number of examples, any C.")
    void anyMachine(HingePrimal answer, Draws draws) {
        for (int trial = 0; trial < 10; trial++) {
            double[] w = draws.vector(draws.integer(1, 4), -2, 2);
            double[] margins = draws.vector(draws.integer(2, 8), -2, 3);
            double c = draws.real(0.1, 5);
            double value = 0;
            for (double component : w) {
                value += component * component / 2;
            }
            for (double m : margins) {
                value += c * Math.max(0, 1 - m);
            }
            Expect.that(answer.value(w, margins, c)).as("the primal objective").isNear(value, 1e-10);
        }
    }
}
