package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Points;
import descent.check.Variants;
import descent.contracts.OverfitOnset;
import org.junit.jupiter.api.Test;

@Checks(id = "13-detector", title = "A detector of overfitting", contract = OverfitOnset.class, points = 3)
@Variants(OverfitOnsetVariants.class)
@Forbids(packages = {"descent.optim.selection."})
final class OverfitOnsetChecks {
    private static final double[] FALLING = {1, 0.8, 0.6, 0.4, 0.2};

    @Test
    @Points(0.5)
    @Hint(
            "Smoothed over two epochs the validation losses are 0.85, 0.65, 0.7, 0.95 at the epochs 1 to 4. Where is the lowest?")
    void fiveEpochsByHand(OverfitOnset answer) {
        Expect.that(answer.onset(FALLING, new double[] {1, 0.7, 0.6, 0.8, 1.1}, 2, 0.1))
                .as("the epoch")
                .is(2);
        Expect.that(answer.onset(FALLING, new double[] {0.9, 0.3, 0.6, 0.8, 1.1}, 1, 0.1))
                .as("the epoch")
                .is(1);
    }

    @Test
    @Points(0.5)
    @Hint("A gap alone is no overfitting: the validation loss must have risen again from its lowest value.")
    void aGapThatDoesNotGrowIsNone(OverfitOnset answer) {
        Expect.that(answer.onset(FALLING, new double[] {2, 1.8, 1.7, 1.6, 1.58}, 1, 0.05))
                .as("the epoch")
                .is(-1);
    }

    @Test
    @Points(0.5)
    @Hint("A single bad epoch at the end is noise. Smoothed over three epochs the curve is still falling.")
    void aBlipIsNone(OverfitOnset answer) {
        Expect.that(answer.onset(
                        new double[] {2, 1.8, 1.5, 1.2, 1, 0.8}, new double[] {2, 1.9, 1.6, 1.1, 1, 1.3}, 3, 0.05))
                .as("the epoch")
                .is(-1);
    }

    @Test
    @Points(0.25)
    @Hint("The end must lie above the lowest value of all, and by more than the tolerance.")
    void aSmallRiseIsNoneAndTheLowestValueCounts(OverfitOnset answer) {
        Expect.that(answer.onset(FALLING, new double[] {1, 0.9, 0.6, 0.5, 0.54}, 1, 0.05))
                .as("the epoch")
                .is(-1);
        Expect.that(answer.onset(FALLING, new double[] {1, 0.7, 0.9, 0.4, 0.8}, 1, 0.05))
                .as("the epoch")
                .is(3);
    }

    @Test
    @Points(0.25)
    @Hint("If the training loss rises as well, the run diverges. That is another illness.")
    void divergenceIsNotOverfitting(OverfitOnset answer) {
        Expect.that(answer.onset(new double[] {1, 0.5, 0.7, 0.9}, new double[] {1.2, 0.7, 0.9, 1.3}, 1, 0.1))
                .as("the epoch")
                .is(-1);
    }
}
