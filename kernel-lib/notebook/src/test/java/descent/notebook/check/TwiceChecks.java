package descent.notebook.check;

import descent.check.Accepted;
import descent.check.Checks;
import descent.check.Expect;
import descent.check.Forbids;
import descent.check.Hint;
import descent.check.Misconception;
import descent.check.Points;
import org.junit.jupiter.api.Test;

@Checks(id = "99-double", title = "Two times <a number>", contract = Twice.class, points = 3)
@Forbids(methods = "java.lang.Math#scalb")
final class TwiceChecks {
    @Test
    @Points(1)
    @Hint("Add it to itself & look.")
    void threeByHand(Twice answer) {
        Expect.that(answer.twice(3)).isNear(6.0, 1e-12);
    }

    @Test
    @Points(1)
    void two(Twice answer) {
        Expect.that(answer.twice(2)).isNear(4.0, 1e-12);
    }

    @Test
    void minusZeroIsZero(Twice answer) {
        answer.twice(-0.5);
        Expect.that(answer.twice(-0.0)).isNear(0.0, 0);
    }

    @Misconception(name = "squared", hint = "What is 3 · 3, and what is 3 + 3?")
    static Twice squared() {
        return x -> x * x;
    }

    @Accepted(name = "magnitudes", remark = "You leave the sign away, as some do.")
    static Twice magnitude() {
        return x -> 2 * Math.abs(x);
    }
}
