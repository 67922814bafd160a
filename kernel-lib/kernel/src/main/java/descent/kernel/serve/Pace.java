package descent.kernel.serve;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Holds up threads that show more than a front end can take in.
 *
 * <p>A front end that subscribes gives no sign of what it has read. What it has not read waits in queues, at its side too, and the answer
 * to an interrupt waits behind it. So a thread may be only so far ahead of a reader who reads at a certain speed;
 * then it waits. It waits for time alone, never for another thread, and an interrupt ends the wait.
 */
final class Pace {
    /** What a message costs besides its bytes: a front end takes some hundred small ones in a second. */
    private static final int BYTES_PER_MESSAGE = 8192;

    private static final long BYTES_PER_SECOND = 4 << 20;
    private static final long BYTES_AHEAD = 4 << 20;
    private static final long NANOSECONDS_AHEAD = nanoseconds(BYTES_AHEAD);

    private final LongSupplier clock;

    /** When the reader will have read everything. */
    private long read;

    Pace(LongSupplier clock) {
        this.clock = clock;
        this.read = clock.getAsLong();
    }

    private static long nanoseconds(long bytes) {
        return bytes * 1_000_000_000L / BYTES_PER_SECOND;
    }

    /** Counts a message. */
    synchronized void sent(long bytes) {
        long now = clock.getAsLong();
        read = (read - now > 0 ? read : now) + nanoseconds(bytes + BYTES_PER_MESSAGE);
    }

    /** How long a thread that goes on showing has to wait, in nanoseconds; not positive if it may go on. */
    synchronized long toWait() {
        return read - clock.getAsLong() - NANOSECONDS_AHEAD;
    }

    /** Waits until the reader is near enough or this thread is interrupted. */
    void keep() {
        for (long wait = toWait(); wait > 0 && !Thread.currentThread().isInterrupted(); wait = toWait()) {
            LockSupport.parkNanos(this, wait);
        }
    }
}
