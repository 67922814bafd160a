package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.PenaltyGradient;
import org.junit.jupiter.api.Test;

@Checks(id = "12-penalty-gradient", title = "The gradient of a penalty", contract = PenaltyGradient.class, points = 3)
@Variants(PenaltyGradientVariants.class)
@Forbids(packages = {"descent.optim.regularization.", "descent.optim.objective."})
final class PenaltyGradientChecks {
    @Test
    @Points(0.75)
    @Hint("Take the three parts one by one: |w| has the slope ±1, w² the slope 2w, and each comes with its share of α.")
    void threeWeightsByHand(PenaltyGradient answer) {
        Expect.that(answer.gradient(new double[] {2, -1, 0}, 0.5, 0.25))
                .as("the gradient")
                .isNear(new double[] {1.625, -0.875, 0}, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("With ρ = 1 only L1 is left: α times the sign. With ρ = 0 only L2: 2αw.")
    void theTwoEndsOfTheMixture(PenaltyGradient answer) {
        double[] w = {0.25, -3};
        Expect.that(answer.gradient(w, 2, 1)).as("the gradient of L1 alone").isNear(new double[] {2, -2}, 1e-12);
        Expect.that(answer.gradient(w, 2, 0)).as("the gradient of L2 alone").isNear(new double[] {1, -12}, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("At a weight of exactly 0 there is no slope of |w|; the statement says which one to take.")
    void aWeightOfZeroStaysAtRest(PenaltyGradient answer) {
        Expect.that(answer.gradient(new double[] {0, 1.5, 0}, 0.8, 0.6))
                .as("the gradient")
                .isNear(new double[] {0, 1.44, 0}, 1e-12);
    }
}
