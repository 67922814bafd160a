package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.HalfBatches;
import org.junit.jupiter.api.Test;

@Checks(
        id = "14-half-batches",
        title = "Two half batches",
        contract = HalfBatches.class,
        points = 2,
        allOrNothing = true)
@Forbids(packages = {"descent.optim.nn.", "org.ejml."})
final class HalfBatchesChecks {
    @Test
    @Points(0.5)
    @Hint("Without batch norm each row's loss is its own: what is a mean of two means over equally many rows?")
    void withoutBatchNorm(HalfBatches answer) {
        Expect.that(answer.addUp(false, true, 20, 20))
                .as("no batch norm, training, 20 and 20")
                .is(true);
        Expect.that(answer.addUp(false, true, 20, 30))
                .as("no batch norm, training, 20 and 30")
                .is(false);
        Expect.that(answer.addUp(false, false, 7, 7))
                .as("no batch norm, in use, 7 and 7")
                .is(true);
    }

    @Test
    @Points(0.5)
    @Hint("Notebook 14, section 11: with which mean does each half normalize, in training and in use?")
    void withBatchNorm(HalfBatches answer) {
        Expect.that(answer.addUp(true, true, 20, 20))
                .as("batch norm, training, 20 and 20")
                .is(false);
        Expect.that(answer.addUp(true, false, 20, 20))
                .as("batch norm, in use, 20 and 20")
                .is(true);
        Expect.that(answer.addUp(true, false, 20, 30))
                .as("batch norm, in use, 20 and 30")
                .is(false);
        Expect.that(answer.addUp(true, true, 20, 30))
                .as("batch norm, training, 20 and 30")
                .is(false);
    }

    @Misconception(
            name = "equal halves always do",
            hint =
                    "You look at the sizes only. Take a batch norm in training and the rows 0, 2 and 10, 12: what are the means of the halves, and "
                            + "what is the mean of the whole?")
    static HalfBatches equalSizes() {
        return (batchNorm, training, first, second) -> first == second;
    }

    @Misconception(
            name = "never with batch norm",
            hint =
                    "You say no to batch norm even in use. Which statistics does it take there, and do they depend on the batch?")
    static HalfBatches neverWithNorm() {
        return (batchNorm, training, first, second) -> !batchNorm && first == second;
    }

    @Misconception(
            name = "the sizes do not matter",
            hint = "Twenty rows with the mean gradient 1 and thirty with 2: is the mean of all fifty 1.5?")
    static HalfBatches anySizes() {
        return (batchNorm, training, first, second) -> !(batchNorm && training);
    }

    @Misconception(
            name = "never in training",
            hint =
                    "You say no to every net in training. Without a batch norm, what would one row's loss have to do with another row?")
    static HalfBatches neverInTraining() {
        return (batchNorm, training, first, second) -> !training && first == second;
    }
}
