package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.BestFixedRate;
import descent.contracts.FixedRate;
import org.junit.jupiter.api.Test;

@HiddenChecks("02-best-rate")
final class BestFixedRateHidden {
    @Test
    @Points(1)
    @Hint("No other rate may have a smaller worst factor, and the factor must be that of your rate.")
    void noRateIsBetter(BestFixedRate answer, Draws draws) {
        for (int trial = 0; trial < 15; trial++) {
            double[] curvatures = draws.vector(draws.integer(2, 6), 0.1, 20);
            double[] before = curvatures.clone();
            FixedRate best = answer.best(curvatures);
            double own = worst(curvatures, best.rate());
            Expect.that(best.factor()).as("the factor of this rate").isNear(own, 1e-9);
            Expect.that(best.factor()).as("the factor of this rate").isAtMost(1);
            for (double times : new double[] {0.9, 0.999, 1.001, 1.1}) {
                Expect.that(own).as("the worst factor").isAtMost(worst(curvatures, times * best.rate()));
            }
            Expect.that(curvatures).as("the curvatures after the call").is(before);
        }
    }

    @Test
    @Points(0.5)
    @Hint("Does the rate scale with one over the curvatures, and the factor not at all?")
    void theFactorHasNoUnit(BestFixedRate answer, Draws draws) {
        double[] curvatures = draws.vector(4, 0.5, 5);
        FixedRate best = answer.best(curvatures);
        double[] scaled = curvatures.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= 1000;
        }
        FixedRate other = answer.best(scaled);
        Expect.that(1000 * other.rate()).as("1000 times the rate").isNear(best.rate(), 1e-9);
        Expect.that(other.factor()).as("the factor").isNear(best.factor(), 1e-9);
        Expect.that(worst(curvatures, best.rate())).as("the worst factor").isNear(best.factor(), 1e-9);
        Expect.that(best.factor()).as("the factor").isAtMost(1);
        Expect.that(best.rate()).as("the rate").isAtLeast(1e-3);
    }

    private static double worst(double[] curvatures, double rate) {
        double worst = 0;
        for (double lambda : curvatures) {
            worst = Math.max(worst, Math.abs(1 - rate * lambda));
        }
        return worst;
    }
}
