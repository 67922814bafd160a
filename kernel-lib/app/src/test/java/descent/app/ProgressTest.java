package descent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private long time;

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTerminalSeesALivingLine() {
        try (Progress progress = new Progress(4, out, true, () -> time)) {
            progress.step(1, "01.ipynb");
        }
        assertThat(written()).contains("██████░").contains("1/4  01.ipynb").endsWith("\r\u001B[K");
    }

    @Test
    void aLogSeesWholeLinesOnly() {
        try (Progress progress = new Progress(4, out, false, () -> time)) {
            progress.step(1, "01.ipynb");
            progress.say("executed 01.ipynb");
        }
        assertThat(written()).isEqualTo("executed 01.ipynb\n");
    }

    @Test
    void theRestIsCountedAndItsTimeSaid() {
        try (Progress progress = new Progress(40, out, true, () -> time)) {
            for (int i = 0; i < 10; i++) {
                time += 2_000_000_000L;
                progress.step(1, "ada");
            }
            assertThat(progress.count()).isEqualTo("10/40 (1:00 left)");
        }
        assertThat(written()).contains(" 10/40 (1:00 left)  ada");
    }
}
