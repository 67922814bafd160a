package descent.solutions;

import descent.check.Expect;
import descent.check.HiddenChecks;
import descent.check.Hint;
import descent.check.Points;
import descent.contracts.InterviewNumbers;
import org.junit.jupiter.api.Test;

@HiddenChecks("25-numbers")
final class InterviewNumbersHidden {
    @Test
    @Points(1)
    @Hint("η < 2/L, and not 1/L: what is the factor of the iteration at each of the two?")
    void theLargestRate(InterviewNumbers answer) {
        Expect.that(answer.answer("largest-rate")).as("the card largest-rate").isNear(0.5, 0.0025);
    }

    @Test
    @Points(1)
    @Hint("With a constant gradient the velocity is a geometric series.")
    void momentumDownASlope(InterviewNumbers answer) {
        Expect.that(answer.answer("momentum-terminal"))
                .as("the card momentum-terminal")
                .isNear(10, 0.005);
    }
}
