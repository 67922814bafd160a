package descent.grader.report;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import descent.check.Requires;
import org.junit.jupiter.api.Test;

@Checks(id = "91-half", title = "Half of a number", contract = Half.class, points = 2, seconds = 1)
final class HalfChecks {
    @Test
    @Points(0.5)
    @Hint("Share six apples between two.")
    void wholeNumbersByHand(Half answer) {
        Expect.that(answer.half(6)).as("half of six").isNear(3.0, 1e-12);
        Expect.that(answer.half(7)).as("half of seven").isNear(3.5, 1e-12);
    }

    @Test
    @Points(0.5)
    @Requires("wholeNumbersByHand")
    void negativeNumbersToo(Half answer) {
        Expect.that(answer.half(-6)).as("half of minus six").isNear(-3.0, 1e-12);
    }

    @Test
    @Points(value = 0.5, extra = true)
    void keepsTheSignOfZero(Half answer) {
        Expect.that(1 / answer.half(-0.0)).as("one over half of minus zero").is(Double.NEGATIVE_INFINITY);
    }

    @Misconception(name = "doubled", hint = "Is your result nearer to zero than the number was?")
    static Half doubled() {
        return x -> x * 2;
    }

    @Misconception(name = "rounded", hint = "What becomes of seven?")
    static Half rounded() {
        return x -> (int) x / 2;
    }

    @Misconception(name = "the sign is lost", hint = "On which side of zero is half of minus six?")
    static Half unsigned() {
        return x -> Math.abs(x) / 2;
    }
}
