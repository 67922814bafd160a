package descent.checks;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.contracts.UpdatesPerEpoch;
import org.junit.jupiter.api.Test;

@Checks(id = "04-updates-per-epoch", title = "Updates per epoch", contract = UpdatesPerEpoch.class, points = 1)
@Forbids(packages = {"descent.optim.data.", "descent.optim.run."})
final class UpdatesPerEpochChecks {
    @Test
    @Points(0.25)
    @Hint("15 batches of 64 are 960 examples. What about the other 40?")
    void leftOverExamplesMakeABatch(UpdatesPerEpoch answer) {
        Expect.that(answer.updates(1000, 64)).as("the updates").is(16);
        Expect.that(answer.updates(127, 64)).as("the updates").is(2);
    }

    @Test
    @Points(0.25)
    @Hint("Where b divides N nothing is left over.")
    void nothingIsLeftOver(UpdatesPerEpoch answer) {
        Expect.that(answer.updates(960, 64)).as("the updates").is(15);
        Expect.that(answer.updates(100, 33)).as("the updates").is(4);
    }

    @Misconception(
            name = "the rest is dropped",
            hint = "With 1000 examples and batches of 64, 40 examples are never seen in your epoch. Java's division of "
                    + "integers cuts off: what is to be done with the rest?")
    static UpdatesPerEpoch dropped() {
        return (n, b) -> n / b;
    }

    @Misconception(
            name = "always one more",
            hint =
                    "With 960 examples and batches of 64 your epoch has a batch of nothing. When is there a rest, and when "
                            + "not?")
    static UpdatesPerEpoch oneMore() {
        return (n, b) -> n / b + 1;
    }

    @Misconception(
            name = "rounded to the nearest",
            hint =
                    "With 100 examples and batches of 33 one example is left over, and you give it no update. Which way must "
                            + "3.03 be rounded?")
    static UpdatesPerEpoch rounded() {
        return (n, b) -> (int) Math.round((double) n / b);
    }

    @Misconception(
            name = "one update for each example",
            hint = "That is SGD with batches of one. Which argument does your answer not depend on?")
    static UpdatesPerEpoch each() {
        return (n, b) -> n;
    }
}
