package descent.check.engine;

import descent.check.Checks;
import descent.check.Expect;
import descent.check.Misconception;
import descent.check.Points;
import org.junit.jupiter.api.Test;

@Checks(id = "99-counter", title = "A counter", contract = Counter.class, points = 1, allOrNothing = true)
final class CounterChecks {
    @Test
    @Points(1)
    void countsUp(Counter answer) {
        Counter.Tally tally = answer.start();
        Expect.that(tally.next()).is(1);
        Expect.that(tally.next()).is(2);
    }

    @Test
    void startsAnew(Counter answer) {
        answer.start().next();
        Expect.that(answer.start().next()).is(1);
    }

    @Misconception(name = "shared state", hint = "Where does your count live: with the counter or with the tally?")
    static Counter shared() {
        int[] count = new int[1];
        return () -> () -> ++count[0];
    }
}
