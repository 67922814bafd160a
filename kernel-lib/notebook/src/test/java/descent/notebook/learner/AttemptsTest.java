package descent.notebook.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptsTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 2, 28, 12, 0);

    @TempDir
    Path folder;

    private Attempts attempts() {
        return new Attempts(folder.resolve("checks.tsv"));
    }

    @Test
    void runningACellThriceIsOneAttempt() throws IOException {
        attempts().add(NOON, "01-a", 1, 4);
        attempts().add(NOON.plusSeconds(20), "01-a", 1, 4);
        attempts().add(NOON.plusSeconds(59), "01-a", 2, 4);
        attempts().add(NOON.plusSeconds(60), "01-a", 3, 4);
        assertThat(attempts().tallies())
                .containsOnlyKeys("01-a")
                .containsValue(new Attempts.Tally(2, false, NOON.plusSeconds(60)));
    }

    @Test
    void whatWasSolvedOnceStaysSolved() throws IOException {
        attempts().add(NOON, "01-a", 4, 4);
        attempts().add(NOON.plusHours(1), "01-a", 0, 4);
        assertThat(attempts().tallies().values()).allMatch(Attempts.Tally::solved);
    }

    @Test
    void aLineThatCannotBeReadCountsForNothing() throws IOException {
        attempts().add(NOON, "01-a", 0, 4);
        Files.writeString(folder.resolve("checks.tsv"), "yesterday\t01-a\t4\t4\n\n01-a\n", StandardOpenOption.APPEND);
        assertThat(attempts().tallies().values()).noneMatch(Attempts.Tally::solved);
    }
}
