package descent.notebook.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevealTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 2, 28, 12, 0);
    private static final String SOURCE =
            "package a;\n\nimport b;\n\nfinal class TwiceAnswers {\n    int twice(int x) { return 2 * x; }\n}\n";

    @TempDir
    Path project;

    private Path place;
    private Attempts attempts;

    @BeforeEach
    void aProjectWithALearnersCopy() throws IOException {
        place = Files.createDirectories(project.resolve("my-course/exercises/notebooks"));
        attempts = new Attempts(
                Files.createDirectories(project.resolve("my-course/.course")).resolve("checks.tsv"));
    }

    private void withSolutions() throws IOException {
        Path index = project.resolve("solutions/src/main/resources/META-INF/descent/answers");
        Path source = project.resolve("solutions/src/main/java/a/TwiceAnswers.java");
        Files.createDirectories(index.getParent());
        Files.createDirectories(source.getParent());
        Files.writeString(index, "09-other a.OtherAnswers\n09-twice a.TwiceAnswers\n");
        Files.writeString(source, SOURCE);
    }

    @Test
    void nothingIsShownBeforeThreeAttemptsAMinuteApart() throws IOException {
        withSolutions();
        assertThat(Reveal.at(place, "09-twice").toString()).startsWith("You have checked no answer of yours so far.");
        attempts.add(NOON, "09-twice", 0, 3);
        attempts.add(NOON.plusMinutes(2), "09-twice", 1, 3);
        attempts.add(NOON.plusMinutes(2).plusSeconds(5), "09-twice", 1, 3);
        attempts.add(NOON, "09-other", 3, 3);
        Reveal early = Reveal.at(place, "09-twice");
        assertThat(early.answers()).isEmpty();
        assertThat(early.toString()).contains("2 answers", "after 3 attempts").doesNotContain("2 * x");
    }

    @Test
    void theAnswersAreShownAfterThreeAttempts() throws IOException {
        withSolutions();
        for (int k = 0; k < 3; k++) {
            attempts.add(NOON.plusMinutes(2 * k), "09-twice", 1, 3);
        }
        Reveal reveal = Reveal.at(place, "09-twice");
        assertThat(reveal.answers()).startsWith("final class TwiceAnswers {\n").endsWith("return 2 * x; }\n}\n");
        assertThat(reveal.bundle().formats().get("text/html")).contains("<pre", "return 2 * x;");
    }

    @Test
    void whoHasSolvedItMayCompareAtOnce() throws IOException {
        withSolutions();
        attempts.add(NOON, "09-twice", 3, 3);
        assertThat(Reveal.at(place, "09-twice").answers()).contains("2 * x");
    }

    @Test
    void aStudentsCopyHasNothingToShow() throws IOException {
        for (int k = 0; k < 3; k++) {
            attempts.add(NOON.plusMinutes(2 * k), "09-twice", 1, 3);
        }
        assertThat(Reveal.at(place, "09-twice"))
                .isEqualTo(new Reveal(
                        "09-twice", "This copy of the course has no solutions. Ask whoever gave it to you.", ""));
    }

    @Test
    void withoutARecordNothingCountsAsTried() throws IOException {
        withSolutions();
        assertThat(Reveal.at(project, "09-twice").answers()).isEmpty();
    }
}
