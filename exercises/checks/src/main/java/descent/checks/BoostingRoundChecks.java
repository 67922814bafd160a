package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Given;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.BoostingRound;
import descent.contracts.ReweightedSamples;
import org.junit.jupiter.api.Test;

@Checks(id = "15-adaboost-round", title = "A round of AdaBoost", contract = BoostingRound.class, points = 4)
@Variants(BoostingRoundVariants.class)
@Forbids(packages = {"descent.optim.ensemble.", "descent.optim.linalg.", "org.ejml."})
final class BoostingRoundChecks {
    @Test
    @Points(1)
    @Hint("ε = 0.2, so e^α = 2: the missed weight doubles, the others are halved. Then scale to the sum 1.")
    void oneRoundByHand(BoostingRound answer) {
        Expect.that(answer.round(new double[] {0.4, 0.4, 0.2}, new int[] {1, -1, 1}, new int[] {1, -1, -1}))
                .as("α and the weights")
                .isNear(new ReweightedSamples(Math.log(2), new double[] {0.25, 0.25, 0.5}), 1e-12);
    }

    @Test
    @Points(1)
    @Hint(
            "Two of four are missed, with little weight: ε is the sum of their weights, 0.1. Afterwards they weigh ½ together.")
    void weightsCountNotNumbers(BoostingRound answer) {
        double[] next = {0.3, 1 / 3.0, 0.2, 1 / 6.0};
        Expect.that(answer.round(
                        new double[] {0.06, 0.6, 0.04, 0.3}, new int[] {1, 1, -1, -1}, new int[] {-1, 1, 1, -1}))
                .as("α and the weights")
                .isNear(new ReweightedSamples(Math.log(3), next), 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("ε = 0.7 is worse than a coin: α = 0, and the weights stay.")
    void worseThanACoin(BoostingRound answer) {
        double[] weights = {0.5, 0.2, 0.3};
        Expect.that(answer.round(Given.copy(weights), new int[] {1, 1, -1}, new int[] {-1, -1, -1}))
                .as("α and the weights")
                .isNear(new ReweightedSamples(0, weights.clone()), 1e-12);
    }
}
