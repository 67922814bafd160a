package descent.notebook.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.display.Bundle;
import descent.display.Display;
import descent.display.Screen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final Screen before = Display.screen();
    private final List<String> shown = new ArrayList<>();
    private long now;

    @AfterEach
    void restore() {
        Display.install(before);
    }

    private void watch() {
        Display.install(new Screen() {
            @Override
            public void show(String id, Bundle bundle) {
                shown.add("new: " + bundle.plainText());
            }

            @Override
            public void update(String id, Bundle bundle) {
                shown.add(bundle.plainText());
            }

            @Override
            public void clear(boolean wait) {}
        });
    }

    @Test
    void updatesOneDisplayWithRateAndRemainingTime() {
        watch();
        Progress bar = new Progress("training", 100, () -> now);
        now = 2_000_000_000L;
        bar.at(25);
        now = 8_000_000_000L;
        bar.at(100);
        bar.step();
        assertThat(shown)
                .containsExactly(
                        "new: training: 0 of 100 (0 %)",
                        "training: 25 of 100 (25 %), 12.5/s, 6.0 s left",
                        "training: 100 of 100 (100 %), 12.5/s, 8.0 s");
    }

    @Test
    void isDrawnAtMostTenTimesASecond() {
        watch();
        Progress bar = new Progress("training", 1_000_000, () -> now);
        for (int i = 0; i < 100_000; i++) {
            now += 10_000;
            bar.step();
        }
        assertThat(shown).hasSize(11);
    }

    @Test
    void aBarLeftEarlySaysThatItStopped() {
        watch();
        try (Progress bar = new Progress("training", 10, () -> now)) {
            now = 90_000_000_000L;
            bar.at(3);
        }
        assertThat(shown.get(2)).isEqualTo("training: 3 of 10 (30 %), 0.0333/s, 1 min 30 s, stopped");
    }

    @Test
    void rejectsATotalOfNothing() {
        assertThatThrownBy(() -> new Progress("training", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total must be at least 1 but was 0");
    }
}
