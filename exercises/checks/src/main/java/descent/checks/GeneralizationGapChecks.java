package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.GeneralizationGap;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@Checks(id = "13-gap", title = "The generalization gap", contract = GeneralizationGap.class, points = 1)
@Forbids(packages = {"descent.optim.selection."})
final class GeneralizationGapChecks {
    @Test
    @Points(0.25)
    @Hint("Two means: that of the new examples minus that of the training examples.")
    void twoMeansByHand(GeneralizationGap answer) {
        Expect.that(answer.gap(new double[] {0.1, 0.3}, new double[] {0.5, 0.9, 0.4}))
                .as("the gap")
                .isNear(0.4, 1e-12);
        Expect.that(answer.gap(new double[] {2}, new double[] {3, 5}))
                .as("the gap")
                .isNear(2.0, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("New examples may by chance be easier than the training examples. Then the gap is negative.")
    void mayBeNegative(GeneralizationGap answer) {
        Expect.that(answer.gap(new double[] {1, 2, 6}, new double[] {1, 1.5}))
                .as("the gap")
                .isNear(-1.75, 1e-12);
    }

    @Misconception(
            name = "the other way round",
            hint =
                    "An overfitted model has a positive gap. What is larger for it: the loss on what it has seen, or on what it has not?")
    static GeneralizationGap reversed() {
        return (training, fresh) -> mean(training) - mean(fresh);
    }

    @Misconception(
            name = "sums instead of means",
            hint =
                    "Take a second copy of every new example: nothing about the model has changed, but your gap has. What should be divided by?")
    static GeneralizationGap sums() {
        return (training, fresh) ->
                Arrays.stream(fresh).sum() - Arrays.stream(training).sum();
    }

    @Misconception(
            name = "never negative",
            hint =
                    "Your gap has no sign. By chance new examples may be easier than the old ones: is that the same as overfitting?")
    static GeneralizationGap absolute() {
        return (training, fresh) -> Math.abs(mean(fresh) - mean(training));
    }

    @Misconception(
            name = "one common count",
            hint =
                    "You divide both sums by the same number. There may be more new examples than training examples, or fewer.")
    static GeneralizationGap commonCount() {
        return (training, fresh) ->
                (Arrays.stream(fresh).sum() - Arrays.stream(training).sum()) / training.length;
    }

    private static double mean(double[] losses) {
        return Arrays.stream(losses).sum() / losses.length;
    }
}
