package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.LossAndSlopes;
import descent.contracts.WeightedLogLoss;
import org.junit.jupiter.api.Test;

@Checks(
        id = "16-weighted-loss",
        title = "The weighted loss and its gradient",
        contract = WeightedLogLoss.class,
        points = 4)
@Variants(WeightedLogLossVariants.class)
@Forbids(
        packages = {
            "descent.optim.nn.",
            "descent.optim.objective.",
            "descent.optim.regularization.",
            "descent.optim.metric."
        })
final class WeightedLogLossChecks {
    @Test
    @Points(1)
    @Hint("At z = 0 each loss is its weight times ln 2, and each slope its weight times p − y = ∓½, over n.")
    void atZero(WeightedLogLoss answer) {
        Expect.that(answer.of(new double[] {0, 0}, new int[] {1, 0}, 3, 1))
                .as("the loss and its slopes")
                .isNear(new LossAndSlopes(2 * Math.log(2), new double[] {-0.75, 0.25}), 1e-12);
    }

    @Test
    @Points(1)
    @Hint("z = ln 3 is p = 3/4, z = −ln 3 is p = 1/4.")
    void threeSamplesByHand(WeightedLogLoss answer) {
        double z = Math.log(3);
        double loss = (2 * Math.log(4 / 3.0) + 0.5 * Math.log(4) + 2 * Math.log(4)) / 3;
        Expect.that(answer.of(new double[] {z, z, -z}, new int[] {1, 0, 1}, 2, 0.5))
                .as("the loss and its slopes")
                .isNear(new LossAndSlopes(loss, new double[] {-0.5 / 3, 0.375 / 3, -1.5 / 3}), 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("−ln σ(−1000) is 1000, not infinity: write it as ln(1 + e^(−|z|)) + max(−z, 0).")
    void largeLogits(WeightedLogLoss answer) {
        Expect.that(answer.of(new double[] {-1000, 1000}, new int[] {1, 0}, 2, 3))
                .as("the loss and its slopes")
                .isNear(new LossAndSlopes(2500, new double[] {-1, 1.5}), 1e-12);
    }
}
