package descent.grader.answer;

import descent.check.AnswerException;
import descent.check.AnswerException.Kind;
import descent.check.GraderException;
import descent.grader.sandbox.Consumption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What one call may use, and when it has: decided from readings alone.
 *
 * <p>A call may compute for its limit, and wait for as long again. Waiting is time in which neither its program nor our
 * thread that called it computed or stood in line for the processor, however often the program woke up to look busy. Of the time
 * between two looks at most two periods of the watch count. So a machine that is too busy to run the program, or us, is not its fault.
 */
final class Allowance {
    /** The wall clock is the backstop: this much, and so many times the limit, and then the machine is to blame. */
    private static final long GRACE = 60_000_000_000L;

    private static final int PATIENCE = 10;

    private final Duration limit;
    private final long startedAt;
    private Consumption.@Nullable Reading first;
    private Consumption.@Nullable Reading last;
    private long lookedAt;
    private long waited;

    /** For a call that starts at this time. */
    Allowance(Duration limit, long startedAt) {
        this.limit = limit;
        this.startedAt = startedAt;
        this.lookedAt = startedAt;
    }

    /** Whether the call has not run long enough to be looked at: most never do, and a look costs as much as many a call. */
    boolean isFresh(long time) {
        return time - startedAt < Watch.PERIOD_MILLIS * 1_000_000;
    }

    /**
     * Looks at what has been used.
     *
     * @param now what the program has used until now; busy and runnable are our caller's, too
     * @param time what the clock shows
     * @param serving whether it waits for us at this moment
     * @param served how long it waited for us before
     * @return why the call must end, null if it may go on
     */
    synchronized @Nullable RuntimeException look(Consumption.Reading now, long time, boolean serving, long served) {
        long step = Math.min(time - lookedAt, 2 * Watch.PERIOD_MILLIS * 1_000_000);
        Consumption.Reading start = first;
        Consumption.Reading before = last;
        lookedAt = time;
        last = now;
        if (start == null || before == null) {
            first = now;
            return null;
        }
        if (serving) {
            return null;
        }
        if (!now.runnable()) {
            long busy = Math.max(0, now.busy() - before.busy());
            waited += Math.max(0, step - busy);
        }
        String seconds = limit.toMillis() / 1000.0 + " s";
        if (now.cpu() - start.cpu() > limit.toNanos()) {
            return new AnswerException(Kind.NOT_ENDING, "", "no end within " + seconds + " of computing");
        }
        if (waited > limit.toNanos()) {
            return new AnswerException(Kind.NOT_ENDING, "", "no end within " + seconds + ", all of them waiting");
        }
        return time - startedAt - served > PATIENCE * limit.toNanos() + GRACE
                ? new GraderException("this machine was too busy to give the answer its " + seconds)
                : null;
    }
}
