package descent.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import descent.notebook.learner.Memories;
import descent.notebook.learner.Memory;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrillTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 28);
    private static final Card ONE =
            new Card("01", "What is a **gradient**?", "The vector of slopes.\n\nSay *which* variables.");
    private static final Card TWO = new Card("02", "What is κ?", "The condition number.");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Memories memories() throws IOException {
        return Memories.read(folder.resolve("cards.tsv"));
    }

    private Drill drill(LocalDate day, String typed) throws IOException {
        return new Drill(
                memories(),
                day,
                new BufferedReader(new StringReader(typed)),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private Memory known(String id) throws IOException {
        return Objects.requireNonNull(memories().known().get(id));
    }

    private String screen() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theAnswerIsShownAfterTheLearnersOwn() throws IOException {
        assertThat(drill(DAY, "\n5\n").ask(List.of(ONE))).isEqualTo(1);
        assertThat(screen())
                .containsSubsequence(
                        "[1 of 1, notebook 01]\nWhat is a gradient?",
                        "press Enter",
                        "The vector of slopes.\n\nSay",
                        "> ",
                        "Asked again tomorrow.");
        assertThat(known("01/what-is-a-gradient").due()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void whatWentBadlyComesAgainTheSameDayAndOnlyTheFirstAnswerCounts() throws IOException {
        int asked = drill(DAY, "\n1\n\n4\n\n3\n\n5\n").ask(List.of(ONE, TWO));
        assertThat(asked).isEqualTo(2);
        assertThat(screen()).containsSubsequence("[1 of 2", "[2 of 2", "[again, notebook 01]", "[again, notebook 01]");
        assertThat(known(ONE.id()).repetitions()).isZero();
        assertThat(known(TWO.id()).repetitions()).isEqualTo(1);
    }

    @Test
    void whoStopsKeepsWhatWasAnswered() throws IOException {
        assertThat(drill(DAY, "\n4\nq\n").ask(List.of(ONE, TWO))).isEqualTo(1);
        assertThat(drill(DAY, "\n").ask(List.of(TWO))).isZero(); // the input ends
        assertThat(memories().known()).containsOnlyKeys(ONE.id());
    }

    @Test
    void aWordThatIsNoNumberIsAskedForAgain() throws IOException {
        drill(DAY, "\nwell\n6\n4\n").ask(List.of(ONE));
        assertThat(screen().split("A number from 0 to 5, or q\\.")).hasSize(3);
        assertThat(memories().known()).containsKey(ONE.id());
    }

    @Test
    void theLongestOverdueComeFirstAndNewOnesLast() throws IOException {
        Card three = new Card("00", "Three?", "3");
        drill(DAY, "\n5\n").ask(List.of(TWO));
        drill(DAY.plusDays(1), "\n5\n").ask(List.of(ONE));
        assertThat(drill(DAY.plusDays(1), "").due(List.of(three, ONE, TWO), 5)).containsExactly(TWO, three);
        assertThat(drill(DAY.plusDays(2), "").due(List.of(three, ONE, TWO), 0)).containsExactly(TWO, ONE);
    }
}
