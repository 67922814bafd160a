package descent.solutions;

import descent.check.Draws;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.HalfBatches;
import org.junit.jupiter.api.Test;

@HiddenChecks("14-half-batches")
final class HalfBatchesHidden {
    @Test
    @Points(1)
    @Hint("All four kinds, with equal and with unequal sizes.")
    void anySizes(HalfBatches answer, Draws draws) {
        for (int trial = 0; trial < 6; trial++) {
            int first = draws.integer(2, 40);
            int second = first + draws.integer(1, 9);
            for (int kind = 0; kind < 4; kind++) {
                boolean norm = kind % 2 == 1;
                boolean training = kind >= 2;
                Expect.that(answer.addUp(norm, training, first, first)).is(!(norm && training));
                Expect.that(answer.addUp(norm, training, first, second)).is(false);
                Expect.that(answer.addUp(norm, training, second, first)).is(false);
            }
        }
    }
}
