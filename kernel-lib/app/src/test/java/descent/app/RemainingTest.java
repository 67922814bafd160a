package descent.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RemainingTest {
    private static final long SECOND = 1_000_000_000L;

    private long time;
    private final Remaining remaining = new Remaining(() -> time);

    private void steps(int count, long each) {
        for (int i = 0; i < count; i++) {
            time += each;
            remaining.step();
        }
    }

    @Test
    void theRestTakesAsLongForEachStepAsTheLatestTook() {
        steps(3, 2 * SECOND);
        assertThat(remaining.told(10)).isEqualTo("0:20 left");
        assertThat(remaining.told(1815)).isEqualTo("1:00:30 left");
    }

    @Test
    void nothingIsSaidTooEarlyAndNothingAtTheEnd() {
        steps(2, SECOND);
        assertThat(remaining.told(10)).isEmpty();
        steps(8, SECOND);
        assertThat(remaining.told(0)).isEmpty();
    }

    @Test
    void whatWasThereBeforeIsForgotten() {
        steps(400, 0);
        steps(32, 3 * SECOND);
        assertThat(remaining.told(100)).isEqualTo("5:00 left");
    }
}
