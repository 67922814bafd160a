package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.LossFloor;
import org.junit.jupiter.api.Test;

@Checks(id = "25-floor", title = "The floor under a loss", contract = LossFloor.class, points = 3)
@Variants(LossFloorVariants.class)
@Forbids(packages = {"descent.optim.objective.", "descent.optim.nn."})
final class LossFloorChecks {
    /** The entropy of shares, all above 0. */
    private static double entropy(double... shares) {
        double sum = 0;
        for (double share : shares) {
            sum -= share * Math.log(share);
        }
        return sum;
    }

    @Test
    @Points(0.75)
    @Hint("Equal inputs get equal probabilities. Which ones are best for two examples that contradict each other?")
    void contradictionsCost(LossFloor answer) {
        double[][] inputs = {{1, 2}, {3, 1}, {1, 2}, {1, 4}, {0, 0}};
        Expect.that(answer.floor(inputs, new int[] {0, 1, 2, 0, 1}, 3, 0)).isNear(2 * Math.log(2) / 5, 1e-12);
        Expect.that(answer.floor(inputs, new int[] {0, 1, 0, 0, 1}, 3, 0)).isNear(0.0, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("An input that occurs four times counts four times. Its labels need not be equally frequent.")
    void everyExampleCountsOnce(LossFloor answer) {
        double[][] inputs = {{5}, {7}, {5}, {5}, {7}, {5}, {9}};
        Expect.that(answer.floor(inputs, new int[] {1, 0, 1, 2, 2, 1, 0}, 3, 0))
                .isNear((4 * entropy(0.75, 0.25) + 2 * Math.log(2)) / 7, 1e-12);
    }

    @Test
    @Points(0.5)
    @Hint("Smoothing mixes the targets first. What is the best answer to one example, and what does it cost?")
    void smoothedTargetsHaveAFloorToo(LossFloor answer) {
        Expect.that(answer.floor(new double[][] {{1}}, new int[] {2}, 3, 0.1))
                .isNear(entropy(0.9 + 0.1 / 3, 0.1 / 3, 0.1 / 3), 1e-12);
        Expect.that(answer.floor(new double[][] {{1}, {1}, {2}}, new int[] {0, 3, 1}, 4, 0.2))
                .isNear((2 * entropy(0.45, 0.05, 0.05, 0.45) + entropy(0.85, 0.05, 0.05, 0.05)) / 3, 1e-12);
    }
}
