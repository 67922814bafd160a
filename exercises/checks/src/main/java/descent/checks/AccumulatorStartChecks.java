package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.AccumulatorStart;
import descent.contracts.GradientAccumulator;
import org.junit.jupiter.api.Test;

@Checks(id = "22-accumulator", title = "Gradient accumulation", contract = AccumulatorStart.class, points = 4)
@Variants(AccumulatorVariants.class)
@Forbids(
        packages = {
            "descent.optim.parallel.",
            "descent.optim.optimizer.",
            "descent.optim.run.",
            "descent.optim.linalg.",
            "descent.optim.nn.",
            "descent.optim.schedule.",
            "org.ejml."
        })
final class AccumulatorStartChecks {
    @Test
    @Points(0.75)
    @Hint("4 examples with mean gradient (1, 0) and 2 with (3, 6) make 6 examples with the sum (10, 12).")
    void microBatchesOfDifferentSize(AccumulatorStart answer) {
        GradientAccumulator held = answer.start(2, 2, 1000);
        Expect.that(held.take(new double[] {1, 0}, 4, false))
                .as("after the first micro-batch")
                .is(new double[0]);
        Expect.that(held.take(new double[] {3, 6}, 2, false))
                .as("after the second")
                .isNear(new double[] {10 / 6.0, 2}, 1e-12);
        Expect.that(held.take(new double[] {8, -3}, 5, false))
                .as("after the third")
                .is(new double[0]);
        Expect.that(held.take(new double[] {1, 0.5}, 2, false))
                .as("after the fourth")
                .isNear(new double[] {6, -2}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("Clip what the update uses: the mean, once, at the end.")
    void theMeanIsClipped(AccumulatorStart answer) {
        GradientAccumulator held = answer.start(2, 2, 2.5);
        Expect.that(held.take(new double[] {6, 0}, 3, false))
                .as("after the first micro-batch")
                .is(new double[0]);
        Expect.that(held.take(new double[] {0, 8}, 3, false))
                .as("the mean (3, 4), shortened")
                .isNear(new double[] {1.5, 2}, 1e-12);
        Expect.that(held.take(new double[] {1, 0.5}, 1, false))
                .as("after the third")
                .is(new double[0]);
        Expect.that(held.take(new double[] {0.25, 1}, 2, false))
                .as("a short mean stays")
                .isNear(new double[] {0.5, 2.5 / 3}, 1e-12);
    }

    @Test
    @Points(0.75)
    @Hint("Two of three micro-batches are held when the epoch ends. They belong to this epoch.")
    void theEpochEndsWithARest(AccumulatorStart answer) {
        GradientAccumulator held = answer.start(1, 3, 1000);
        Expect.that(held.take(new double[] {2}, 2, false))
                .as("after the first micro-batch")
                .is(new double[0]);
        Expect.that(held.take(new double[] {5}, 4, true))
                .as("the rest of the epoch")
                .isNear(new double[] {4}, 1e-12);
        Expect.that(held.take(new double[] {1}, 3, false))
                .as("in the next epoch")
                .is(new double[0]);
        Expect.that(held.take(new double[] {7}, 3, false)).as("and its second").is(new double[0]);
        Expect.that(held.take(new double[] {-2}, 3, false)).as("and its third").isNear(new double[] {2}, 1e-12);
    }
}
