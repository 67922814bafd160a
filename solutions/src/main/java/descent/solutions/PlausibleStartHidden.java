package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.PlausibleStart;
import org.junit.jupiter.api.Test;

@HiddenChecks("25-initial-loss")
final class PlausibleStartHidden {
    @Test
    @Points(0.5)
    @Hint("For any number of classes: 9 % away to either side is plausible, 11 % is not.")
    void theBordersForAnyNumberOfClasses(PlausibleStart answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            int classes = draws.integer(2, 2000);
            double expected = StrictMath.log(classes);
            Expect.that(answer.plausible(expected * draws.real(1.0, 1.099), classes))
                    .is(true);
            Expect.that(answer.plausible(expected * draws.real(0.901, 1.0), classes))
                    .is(true);
            Expect.that(answer.plausible(expected * draws.real(1.101, 2), classes))
                    .is(false);
            Expect.that(answer.plausible(expected * draws.real(0, 0.899), classes))
                    .is(false);
        }
    }
}
