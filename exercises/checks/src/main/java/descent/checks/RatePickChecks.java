package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.RatePick;
import org.junit.jupiter.api.Test;

@Checks(id = "09-rate-finder", title = "Read the rate finder", contract = RatePick.class, points = 3)
@Variants(RatePickVariants.class)
@Forbids(packages = {"descent.optim.schedule.", "descent.optim.optimizer.", "descent.optim.run."})
final class RatePickChecks {
    @Test
    @Points(0.5)
    @Hint("Without smoothing the slopes at 1 and 10 are (1 − 5)/ln 100 and (9 − 4)/ln 100.")
    void byHand(RatePick answer) {
        double[] rates = {0.1, 1, 10, 100};
        Expect.that(answer.pick(rates, new double[] {5, 4, 1, 9}, 0))
                .as("the rate")
                .isNear(1.0, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("Smooth first, with the bias corrected; then take slopes over ln η.")
    void aNoisyCurve(RatePick answer) {
        double[] rates = {1e-4, 1.5e-4, 1.5e-3, 7.5e-3, 0.0375, 0.075, 0.375, 3.75, 37.5, 187.5, 937.5};
        double[] losses = {7.6, 6.7, 7.5, 7.5, 4.9, 5.9, 3.8, 3.5, 4.4, 12, 16};
        Expect.that(answer.pick(rates, losses, 0.5)).as("the rate").isNear(0.0375, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("Between 0.02 and 0.03 lies less of log η than between 0.001 and 0.02.")
    void unevenlySpacedRates(RatePick answer) {
        double[] rates = {1e-3, 2e-3, 2e-2, 3e-2, 4e-2, 0.4, 0.5};
        double[] losses = {6, 5.9, 5.0, 4.2, 3.6, 1.0, 20};
        Expect.that(answer.pick(rates, losses, 0.25)).as("the rate").isNear(3e-2, 1e-12);
    }
}
