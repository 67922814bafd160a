package descent.notebook.learner;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.engine.Exercises;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 2, 28, 12, 0);
    private static final LocalDate DAY = NOON.toLocalDate();

    @TempDir
    Path copy;

    private final Exercises exercises = Exercises.in(StandingTest.class.getClassLoader());

    @Test
    void saysWhatIsSolvedTriedAndOpenAndWhatIsDue() throws IOException {
        String exercise = exercises.ids().iterator().next();
        Folder folder = Folder.in(copy);
        Files.createDirectories(folder.path());
        assertThat(Standing.at(copy, exercises, DAY).toString())
                .contains(
                        "0 of " + exercises.ids().size() + " exercises solved",
                        exercise + ": open",
                        "not begun the cards");
        new Attempts(folder.checks()).add(NOON, exercise, 1, 3);
        assertThat(Standing.at(copy, exercises, DAY).toString()).contains(exercise + ": tried once");
        new Attempts(folder.checks()).add(NOON.plusHours(1), exercise, 3, 3);
        Memories.read(folder.cards()).put("01/a", Memory.fresh(DAY));
        Standing standing = Standing.at(copy, exercises, DAY);
        assertThat(standing.toString())
                .contains("1 of ", "✓ " + exercise + ": solved", "1 card is due: ./course review.");
        assertThat(standing.bundle().formats().get("text/html")).contains("<code>" + exercise + "</code>", "✓ solved");
    }

    @Test
    void whereNothingIsRecordedItSaysHowThatIsDone() {
        assertThat(Standing.at(copy, exercises, DAY).remarks())
                .singleElement()
                .asString()
                .contains("./course lab", ".course");
    }
}
