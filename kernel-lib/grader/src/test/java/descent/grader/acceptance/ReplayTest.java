package descent.grader.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import descent.check.engine.Exercises;
import descent.grader.Grading;
import descent.grader.Replay;
import descent.grader.result.CheckResult;
import descent.grader.result.QuestionResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any single check can be run again with the seed that it was graded with, and then tells all that it saw. */
@Tag("slow")
class ReplayTest {
    private static final String ROSENBROCK = "01-rosenbrock-gradient";

    private final Exercises exercises = Exercises.in(getClass().getClassLoader());
    private Classroom room;
    private QuestionResult graded;

    @BeforeEach
    void gradeOnce(@TempDir Path folder) throws IOException {
        room = new Classroom(folder)
                .hands("ada", ROSENBROCK, "double[] rosenbrockGradient(double[] p) { return new double[] {p[0], 7}; }");
        graded = Classroom.of(room.grade(), "ada", ROSENBROCK);
    }

    private List<String> replayed(String id) throws IOException {
        Grading.Order withoutSeed = new Grading.Order(List.of(room.in), room.out, Classroom.MASTERS).withTrusted(true);
        return Replay.run(withoutSeed, exercises, Replay.Id.of(id, exercises.ids()));
    }

    @Test
    void itTellsWhatThePageTellsAndOfHiddenChecksMore() throws IOException {
        List<String> lines = replayed("ada:" + ROSENBROCK);
        assertThat(lines.get(0)).startsWith("seed 7, isolated by ");
        for (CheckResult check : graded.checks()) {
            assertThat(lines)
                    .anyMatch(line -> line.endsWith(check.name() + "  " + check.points() + " of " + check.outOf()));
            if (check.got() != null) {
                assertThat(lines).contains("      got: " + check.got(), "      expected: " + check.expected());
            }
            if (check.hidden() && !check.passed()) {
                assertThat(check.got()).isNull();
            }
        }
        assertThat(lines).filteredOn(line -> line.contains("got: ")).hasSizeGreaterThan((int)
                graded.checks().stream().filter(check -> check.got() != null).count());
        assertThat(replayed("ada:" + ROSENBROCK)).isEqualTo(lines);
    }

    @Test
    void oneCheckAloneSaysWhatItSaysAmongAll() throws IOException {
        List<String> all = replayed("ada:" + ROSENBROCK);
        for (CheckResult check : graded.checks()) {
            List<String> one = replayed("ada:" + ROSENBROCK + ":" + check.name());
            assertThat(one).hasSizeLessThan(all.size()).isSubsetOf(all);
            assertThat(one).anyMatch(line -> line.contains(": " + check.name() + "  "));
        }
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> replayed("ada:" + ROSENBROCK + ":noSuchCheck"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("there is no check noSuchCheck in " + ROSENBROCK + "; there are ");
        assertThatThrownBy(() -> replayed("bob:" + ROSENBROCK)).hasMessage("there is no submission of bob");
        assertThatThrownBy(() -> replayed("ada:nothing")).hasMessageContaining("STUDENT:EXERCISE");
    }
}
