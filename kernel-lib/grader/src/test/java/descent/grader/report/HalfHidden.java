package descent.grader.report;

import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import org.junit.jupiter.api.Test;

@HiddenChecks("91-half")
final class HalfHidden {
    /** What must be on no page: the input, what is expected, the words of the check. */
    static final String[] SECRETS = {"8675309", "4337654", "the hidden number"};

    @Test
    @Points(1)
    @Hint("Large numbers have halves as well.")
    void largeNumbers(Half answer) {
        Expect.that(answer.half(8675309)).as("the hidden number").isNear(4337654.5, 1e-12);
    }
}
