package descent.kernel.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How far ahead of a reader a cell may print. */
class PaceTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - SECOND);
    private final Pace pace = new Pace(now::get);

    @Test
    void whatACellUsuallyPrintsIsNotHeldUp() {
        for (int i = 0; i < 11; i++) {
            pace.sent(1 << 16);
        }
        assertThat(pace.toWait()).isNotPositive();
    }

    @Test
    void whoIsTooFarAheadWaitsUntilAReaderHasCaughtUp() {
        pace.sent(20 << 20);
        long wait = pace.toWait();
        assertThat(wait).isBetween(4 * SECOND, 4 * SECOND + SECOND / 100);
        now.addAndGet(wait);
        assertThat(pace.toWait()).isZero();
        now.addAndGet(10 * SECOND);
        pace.sent(1 << 20);
        assertThat(pace.toWait()).isNotPositive();
    }

    @Test
    void manySmallMessagesAreManyToRead() {
        for (int i = 0; i < 100_000; i++) {
            pace.sent(10);
        }
        assertThat(pace.toWait()).isGreaterThan(20 * SECOND);
    }

    @Test
    void anInterruptEndsTheWait() {
        pace.sent(1L << 32);
        Thread.currentThread().interrupt();
        pace.keep();
        assertThat(Thread.interrupted()).isTrue();
    }
}
