package descent.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTerminalSeesALivingLine() {
        try (Progress progress = new Progress(4, out, true)) {
            progress.step(1, "01.ipynb");
        }
        assertThat(written()).contains("██████░").contains("1/4  01.ipynb").endsWith("\r\u001B[K");
    }

    @Test
    void aLogSeesWholeLinesOnly() {
        try (Progress progress = new Progress(4, out, false)) {
            progress.step(1, "01.ipynb");
            progress.say("executed 01.ipynb");
        }
        assertThat(written()).isEqualTo("executed 01.ipynb\n");
    }
}
