package descent.grader.answer;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.AnswerException;
import descent.check.GraderException;
import descent.grader.sandbox.Consumption.Reading;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Limits by made-up readings: nothing here depends on how busy this machine is. */
class AllowanceTest {
    private static final long MILLI = 1_000_000;
    private static final long PERIOD = Watch.PERIOD_MILLIS * MILLI;

    private final Allowance allowance = new Allowance(Duration.ofMillis(500), 0);
    private long time;
    private long cpu = 70 * MILLI;
    private long busy;

    private @Nullable RuntimeException look(long passed, long computed, long stoodInLine, boolean runnable) {
        time += passed;
        cpu += computed;
        busy += computed + stoodInLine;
        return allowance.look(new Reading(cpu, busy, runnable), time, false, 0);
    }

    /** Goes on looking until the call must end; after how much time. */
    private long until(long computed, long stoodInLine, boolean runnable, Class<?> why, String told) {
        RuntimeException over = look(PERIOD, computed, stoodInLine, runnable);
        while (over == null) {
            over = look(PERIOD, computed, stoodInLine, runnable);
        }
        assertThat(over).isInstanceOf(why);
        assertThat(over instanceof AnswerException answer ? answer.told() : over.getMessage())
                .contains(told);
        return time;
    }

    @Test
    void computingEndsAtTheFirstLookBeyondTheLimit() {
        // The first look is where counting starts; 25 more are the limit, one more is beyond it.
        assertThat(until(PERIOD, 0, true, AnswerException.class, "0.5 s of computing"))
                .isEqualTo(27 * PERIOD);
    }

    @Test
    void waitingEndsAtTheFirstLookBeyondTheLimit() {
        assertThat(until(0, 0, false, AnswerException.class, "all of them waiting"))
                .isEqualTo(27 * PERIOD);
    }

    @Test
    void manyShortNapsAreWaitingToo() {
        assertThat(until(0, MILLI, false, AnswerException.class, "all of them waiting"))
                .isLessThan(30 * PERIOD);
    }

    @Test
    void lookingBusyNowAndThenGainsNoTime() {
        RuntimeException over = null;
        for (int i = 0; over == null; i++) {
            // Every tenth look finds that processor time was used since the last one.
            over = i % 10 == 9 ? look(PERIOD, 10 * MILLI, 0, true) : look(PERIOD, 0, MILLI, false);
        }
        assertThat(over).isInstanceOf(AnswerException.class);
        assertThat(time).isLessThan(33 * PERIOD);
    }

    @Test
    void standingInLineForTheProcessorIsNotWaiting() {
        assertThat(until(0, PERIOD, true, GraderException.class, "too busy")).isGreaterThan(60_000 * MILLI);
    }

    @Test
    void timeInWhichOurThreadStoodInLineIsNotWaiting() {
        // Call-backs by the hundred, and a machine that lets us run only now and then: at the very looks nobody is
        // runnable.
        for (int i = 0; i < 200; i++) {
            time += PERIOD;
            busy += PERIOD;
            Reading child = new Reading(cpu, 0, false);
            assertThat(allowance.look(child.beside(new Reading(0, busy, false)), time, false, 0))
                    .isNull();
        }
    }

    @Test
    void aWatchThatComesLateCountsTwoPeriodsOnly() {
        look(PERIOD, 0, 0, false);
        for (int i = 0; i < 12; i++) {
            assertThat(look(1000 * MILLI, 0, 0, false)).isNull();
        }
        assertThat(look(1000 * MILLI, 0, 0, false)).isInstanceOf(AnswerException.class);
    }

    @Test
    void whileItWaitsForUsNothingIsCounted() {
        for (int i = 0; i < 100; i++) {
            time += PERIOD;
            assertThat(allowance.look(new Reading(cpu, busy, false), time, true, time))
                    .isNull();
        }
        assertThat(look(PERIOD, 0, 0, false)).isNull();
    }
}
