package descent.grader.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.engine.Exercises;
import descent.grader.Grading;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same code gets the same result without being checked again, and nobody can tell. */
@Tag("slow")
class SharingTest {
    private static final String ROSENBROCK = "01-rosenbrock-gradient";
    private static final String HALF = "double[] rosenbrockGradient(double[] p) { return new double[] {0, 0}; }";

    @TempDir
    private Path folder;

    private static Classroom hands(Classroom room) throws IOException {
        room.hands("anna", Map.of());
        room.hands("bert", Map.of());
        room.hands("cora", Map.of(ROSENBROCK, HALF));
        room.hands("dora", Map.of(ROSENBROCK, HALF));
        room.hands("emil", Map.of(ROSENBROCK, HALF + " // my own"));
        room.hands("finn", Map.of(ROSENBROCK, "double[] rosenbrockGradient(double[] p) { return p"));
        room.hands("gina", Map.of(ROSENBROCK, "double[] rosenbrockGradient(double[] p) { return p"));
        room.hands(
                "hans",
                Map.of(
                        ROSENBROCK,
                        "double[] rosenbrockGradient(double[] p) { System.out.println(new Object() {}.getClass()); return p; }"));
        room.hands(
                "ines",
                Map.of(
                        ROSENBROCK,
                        "double[] rosenbrockGradient(double[] p) { System.out.println(new Object() {}.getClass()); return p; }"));
        room.hands("jens", Map.of(ROSENBROCK, HALF.replace("[] p", "[] point") + "\n\n/* renamed */"));
        room.hands("kurt", Map.of(ROSENBROCK, HALF.replace("0, 0", "0, 1")));
        return room;
    }

    /** Grades one after the other and notes how long answers were called. */
    private static List<SubmissionResult> grade(Grading.Order order, List<Duration> callings) throws IOException {
        return Grading.run(order, Exercises.in(SharingTest.class.getClassLoader()), new Grading.Progress() {
                    @Override
                    public void graded(int done, int of, SubmissionResult latest) {}

                    @Override
                    public void took(Duration whole, Duration calling) {
                        callings.add(calling);
                    }
                })
                .results();
    }

    @Test
    void resultsAreThoseOfCheckingEachAndRepetitionsAreNotCalled() throws IOException {
        List<Duration> shared = new ArrayList<>();
        List<Duration> alone = new ArrayList<>();
        Grading.Order together = new Grading.Order(
                        List.of(hands(new Classroom(folder)).in), folder.resolve("shared"), Classroom.MASTERS)
                .withSeed(7)
                .withTrusted(true);
        Grading.Order each = new Grading.Order(together.paths(), folder.resolve("alone"), Classroom.MASTERS)
                .withSeed(7)
                .withTrusted(true)
                .withoutSharing();
        assertThat(grade(together, shared)).isEqualTo(grade(each, alone)).hasSize(11);
        assertThat(alone).doesNotContain(Duration.ZERO);
        // bert, dora, gina and ines hand in what somebody before them did, emil and jens what compiles to the same;
        // of finn nothing new compiles
        assertThat(shared).filteredOn(Duration.ZERO::equals).hasSize(7);
    }
}
