package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.OutOfBagShare;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@Checks(id = "15-out-of-bag", title = "What a bag leaves out", contract = OutOfBagShare.class, points = 1)
@Forbids(packages = {"descent.optim.ensemble.", "descent.optim.selection."})
final class OutOfBagShareChecks {
    @Test
    @Points(0.25)
    @Hint("Mark what was drawn, then count what has no mark.")
    void oneBagByHand(OutOfBagShare answer) {
        Expect.that(answer.share(5, new int[] {3, 0, 3, 3})).as("the share").isNear(0.6, 1e-12);
    }

    @Test
    @Points(0.25)
    @Hint("Drawing a sample again changes nothing.")
    void repetitionsCountOnce(OutOfBagShare answer) {
        Expect.that(answer.share(8, new int[] {7, 7, 1, 7, 4, 1}))
                .as("the share")
                .isNear(0.625, 1e-12);
        Expect.that(answer.share(4, new int[] {2, 1, 3, 0, 0}))
                .as("the share where all were drawn")
                .isNear(0.0, 1e-12);
    }

    private static long different(int[] drawn) {
        return Arrays.stream(drawn).distinct().count();
    }

    @Misconception(
            name = "the share that is in the bag",
            hint = "Of 5 samples, 2 were drawn. Your number belongs to those. Which ones are out of the bag?")
    static OutOfBagShare inside() {
        return (n, drawn) -> (double) different(drawn) / n;
    }

    @Misconception(
            name = "repetitions count",
            hint =
                    "The draws {3, 3, 3} take out one sample, not three. Your answer changes if the same index is drawn again: should it?")
    static OutOfBagShare repeated() {
        return (n, drawn) -> (n - drawn.length) / (double) n;
    }

    @Misconception(
            name = "a number in place of a share",
            hint = "You count the samples that were not drawn. A share lies between 0 and 1: a share of what?")
    static OutOfBagShare number() {
        return (n, drawn) -> n - different(drawn);
    }

    @Misconception(
            name = "divided by the number of draws",
            hint = "There were 4 draws from 5 samples. The share asked for is one of the samples.")
    static OutOfBagShare ofDraws() {
        return (n, drawn) -> (double) (n - different(drawn)) / drawn.length;
    }
}
