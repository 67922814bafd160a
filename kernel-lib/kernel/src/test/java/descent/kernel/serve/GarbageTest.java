package descent.kernel.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GarbageTest {
    private static final long MEGABYTE = 1L << 20;

    private final AtomicLong used = new AtomicLong();
    private final AtomicLong alive = new AtomicLong();
    private final AtomicInteger collections = new AtomicInteger();
    private final Garbage garbage = new Garbage(used::get, () -> {
        collections.incrementAndGet();
        used.set(alive.get());
    });

    private void cell(long megabytesUsed) {
        used.set(megabytesUsed * MEGABYTE);
        garbage.afterCell();
    }

    @Test
    void littleIsLeftToTheCollector() {
        cell(30);
        cell(48);
        assertThat(collections).hasValue(0);
    }

    @Test
    void asMuchAgainAsWasLeftIsCollected() {
        alive.set(20 * MEGABYTE);
        cell(49);
        assertThat(collections).hasValue(1);
        cell(68);
        assertThat(collections).hasValue(1);
        cell(69);
        assertThat(collections).hasValue(2);
        alive.set(500 * MEGABYTE);
        cell(600);
        assertThat(collections).hasValue(3);
        cell(1000);
        assertThat(collections).hasValue(3);
        cell(1001);
        assertThat(collections).hasValue(4);
    }
}
