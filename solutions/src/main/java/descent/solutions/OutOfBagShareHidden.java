package descent.solutions;

import descent.check.Draws;
import descent.check.EdgeCase;
import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.OutOfBagShare;
import org.junit.jupiter.api.Test;

@HiddenChecks("15-out-of-bag")
final class OutOfBagShareHidden {
    @Test
    @Points(0.25)
    @Hint("Any bag: the samples without a mark, over all samples.")
    void anyBag(OutOfBagShare answer, Draws draws) {
        for (int trial = 0; trial < 8; trial++) {
            int n = draws.integer(2, 12);
            int[] drawn = new int[draws.integer(1, 15)];
            boolean[] seen = new boolean[n];
            for (int k = 0; k < drawn.length; k++) {
                drawn[k] = draws.integer(0, n - 1);
                seen[drawn[k]] = true;
            }
            int out = 0;
            for (boolean s : seen) {
                out += s ? 0 : 1;
            }
            Expect.that(answer.share(n, drawn)).as("the share").isNear((double) out / n, 1e-12);
        }
    }

    @Test
    @Points(0.25)
    @EdgeCase
    @Hint("An empty bag leaves everything out. The caller's array stays as it is.")
    void edges(OutOfBagShare answer) {
        Expect.that(answer.share(3, new int[0])).as("the share of an empty bag").isNear(1.0, 1e-12);
        int[] drawn = {2, 0, 2};
        Expect.that(answer.share(3, drawn)).as("the share").isNear(1.0 / 3, 1e-12);
        Expect.that(drawn).as("the draws afterwards").is(new int[] {2, 0, 2});
    }
}
