package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.WorstFactor;
import org.junit.jupiter.api.Test;

@HiddenChecks("02-worst-factor")
final class WorstFactorHidden {
    @Test
    @Points(0.5)
    @Hint("The rule must hold for any number of curvatures in any order, and for rates on both sides of the limit.")
    void anyCurvatures(WorstFactor answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            double[] curvatures = draws.vector(draws.integer(1, 6), 0.1, 10);
            double rate = draws.real(0.01, 0.4);
            double worst = 0;
            for (double lambda : curvatures) {
                worst = Math.max(worst, Math.abs(1 - rate * lambda));
            }
            double[] before = curvatures.clone();
            Expect.that(answer.factor(curvatures, rate)).isNear(worst, 1e-12);
            Expect.that(curvatures).as("the curvatures after the call").is(before);
        }
    }
}
