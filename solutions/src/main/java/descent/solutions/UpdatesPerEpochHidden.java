package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.UpdatesPerEpoch;
import org.junit.jupiter.api.Test;

@HiddenChecks("04-updates-per-epoch")
final class UpdatesPerEpochHidden {
    @Test
    @Points(0.25)
    @Hint("b batches too few would leave examples out; one too many would be empty.")
    void anySizes(UpdatesPerEpoch answer, Draws draws) {
        for (int trial = 0; trial < 20; trial++) {
            int b = draws.integer(2, 300);
            int full = draws.integer(0, 40);
            int rest = draws.integer(1, b);
            Expect.that(answer.updates(full * b + rest, b)).as("the updates").is(full + 1);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("A batch larger than the data makes one update; batches of one make N.")
    void theEdges(UpdatesPerEpoch answer) {
        Expect.that(answer.updates(10, 64)).as("the updates").is(1);
        Expect.that(answer.updates(10, 10)).as("the updates").is(1);
        Expect.that(answer.updates(7, 1)).as("the updates").is(7);
        Expect.that(answer.updates(1, 1)).as("the updates").is(1);
    }
}
