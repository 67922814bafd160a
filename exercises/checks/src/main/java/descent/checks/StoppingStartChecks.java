package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.StoppingStart;
import descent.contracts.StoppingWatch;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@Checks(id = "13-early-stopping", title = "Early stopping", contract = StoppingStart.class, points = 5)
@Variants(StoppingStartVariants.class)
@Forbids(packages = {"descent.optim.selection.", "descent.optim.run."})
final class StoppingStartChecks {
    @Test
    @Points(0.75)
    @Hint(
            "Epoch 2 is better by 0.05 only: bad. Epoch 3 is better than the best, 1, by 0.2: an improvement. Then two bad ones.")
    void fiveEpochsByHand(StoppingStart answer) {
        follow(answer, 2, 0.1, 1, 0.95, 0.8, 0.75, 0.72);
    }

    @Test
    @Points(0.75)
    @Hint(
            "A loss that no longer changes is no improvement. With patience 3 it ends after the first epoch and three bad ones.")
    void equalLossesAreBad(StoppingStart answer) {
        follow(answer, 3, 0, 0.5, 0.5, 0.5, 0.5);
        follow(answer, 2, 0, 0.9, 0.4, 0.4, 0.3, 0.3, 0.3);
    }

    @Test
    @Points(0.75)
    @Hint("Every comparison with NaN is false. Ask for the improvement, and let all else count as bad.")
    void undefinedLossesAreBad(StoppingStart answer) {
        follow(answer, 2, 0, Double.NaN, Double.NaN);
        follow(answer, 3, 0, 0.7, Double.NaN, 0.6, Double.NaN, Double.NaN, Double.NaN);
    }

    @Test
    @Points(0.5)
    @Hint("Small gains add up only if they are measured against the last improvement, not against the epoch before.")
    void slowProgressIsMeasuredFromTheLastImprovement(StoppingStart answer) {
        follow(answer, 3, 0.1, 1, 0.95, 0.89, 0.85, 0.78, 0.75, 0.72, 0.7);
    }

    static void follow(StoppingStart answer, int patience, double minDelta, double... losses) {
        StoppingWatch watch = answer.start(patience, minDelta);
        double best = Double.POSITIVE_INFINITY;
        int bestEpoch = -1;
        int bad = 0;
        for (int k = 0; k < losses.length; k++) {
            int epoch = 2 * k + 1;
            boolean better = bestEpoch < 0 ? Double.isFinite(losses[k]) : best - losses[k] > minDelta;
            bad = better ? 0 : bad + 1;
            best = better ? losses[k] : best;
            bestEpoch = better ? epoch : bestEpoch;
            String seen = "patience " + patience + ", min delta " + minDelta + ", losses "
                    + Arrays.toString(Arrays.copyOf(losses, k + 1)) + " at the epochs 1, 3, 5, …";
            boolean stop = watch.update(losses[k], epoch);
            Expect.that(stop).given(seen).as("whether to stop").is(bad >= patience);
            Expect.that(watch.bestEpoch()).given(seen).as("the best epoch").is(bestEpoch);
        }
    }
}
