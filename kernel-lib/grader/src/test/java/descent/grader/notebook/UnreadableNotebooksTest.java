package descent.grader.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import descent.grader.notebook.Document.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files that are no notebooks any more are refused within bounds, with the reason. */
class UnreadableNotebooksTest {
    private static final Path FILE =
            Path.of(System.getProperty("masters", "../../solutions/notebooks"), "01-gradient-descent.ipynb");

    @Test
    void cutOffAndScrambledFilesAreUnreadableAndNothingElse() throws IOException {
        byte[] bytes = Files.readAllBytes(FILE);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] damaged = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            for (int i = random.nextInt(5); i > 0 && damaged.length > 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                Document.read(damaged);
            } catch (Unreadable e) {
                assertThat(e.getMessage()).isNotBlank().doesNotContain("Exception");
            }
        }
    }

    @Test
    void deepHugeAndOddJsonIsRefusedWithinBounds() {
        for (String text : List.of(
                "[".repeat(100_000),
                "{\"cells\":" + "[".repeat(5000) + "]".repeat(5000) + "}",
                "{\"cells\":[" + "{},".repeat(6000) + "{}]}",
                "{\"cells\":{}}",
                "null",
                "1e999999999",
                "\ufeff",
                "{\"worksheets\":[]}")) {
            try {
                Document.read(text.getBytes(StandardCharsets.UTF_8));
                throw new AssertionError("was read: " + text.substring(0, Math.min(40, text.length())));
            } catch (Unreadable e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
