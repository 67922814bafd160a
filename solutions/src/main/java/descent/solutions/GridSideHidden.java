package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.GridSide;
import org.junit.jupiter.api.Test;

@HiddenChecks("23-grid-side")
final class GridSideHidden {
    @Test
    @Points(0.5)
    @Hint("The grid must fit the budget, and one value more of each must not.")
    void fitsAndNotOneMore(GridSide answer, Draws draws) {
        for (int trial = 0; trial < 30; trial++) {
            int d = draws.integer(1, 7);
            int k = draws.integer(1, 9);
            double power = StrictMath.pow(k, d);
            if (power > 1e8) continue;
            int exact = (int) Math.rint(power);
            Expect.that(answer.valuesEach(exact, d)).isNear(k, 0);
            if (exact > 1 && d > 1) Expect.that(answer.valuesEach(exact - 1, d)).isNear(k - 1, 0);
        }
    }
}
