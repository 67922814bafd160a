package descent.grader.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.engine.Engine;
import descent.check.engine.Exercises;
import descent.check.engine.Settings;
import descent.contracts.RosenbrockGradient;
import descent.grader.Grading.Report;
import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import descent.grader.result.SubmissionResult;
import descent.grader.result.SubmissionResult.Status;
import descent.grader.sandbox.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One run over a folder with everything that can be handed in; each test looks at one submission of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcceptanceTest {
    private static final String ROSENBROCK = "01-rosenbrock-gradient";
    private static final String SLOPE = "01-linear-regression-gradient";
    private static final String DESCENT = "01-gradient-descent";

    private Classroom room;
    private Report report;

    @BeforeAll
    void gradeEverythingInOneRun(@TempDir Path folder) throws IOException {
        room = new Classroom(folder)
                .hands("right", Classroom.master())
                .hands(
                        "wrong",
                        SLOPE,
                        slope("double s = 0; for (int i = 0; i < x.length; i++)"
                                + " s += 2 * (y[i] - theta * x[i]) * x[i]; return s;"))
                .hands("not-compiling", SLOPE, slope("return thetaa;"))
                .hands("endless", SLOPE, slope("while (true) { theta++; if (theta < -1) return 0; }"))
                .hands("exit", SLOPE, slope("System.exit(0); return 0;"))
                .hands(
                        "memory",
                        SLOPE,
                        slope("var l = new java.util.ArrayList<double[]>();"
                                + " while (true) l.add(new double[1 << 20]);"))
                .hands(
                        "forged",
                        SLOPE,
                        slope("System.out.println(\"{\\\"points\\\": 100, \\\"passed\\\": true}\");"
                                + " System.out.println(\"Tests run: 9, Failures: 0\"); return 0;"))
                .hands(
                        "library",
                        DESCENT,
                        "History descend(LossFunction f, double[] start, double rate, int steps, double tolerance) {"
                                + " new descent.optim.optimizer.GradientDescent(k -> rate); return null; }")
                .hands(
                        "nan",
                        ROSENBROCK,
                        "double[] rosenbrockGradient(double[] p) { return new double[] {Double.NaN, Double.NaN}; }")
                .hands("reads-solutions", SLOPE, slope(reading(Classroom.MASTERS.toString())))
                .hands(
                        "network",
                        SLOPE,
                        slope(
                                "try (var s = new java.net.Socket(\"1.1.1.1\", 80)) { return 1e9; }"
                                        + " catch (Exception e) { throw new IllegalStateException(e.getClass().getSimpleName()); }"))
                .hands(
                        "prints",
                        ROSENBROCK,
                        "double[] rosenbrockGradient(double[] p) { System.out.println(\"called \" + p[0]);"
                                + " double b = p[1] - p[0] * p[0];"
                                + " return new double[] {-2 * (1 - p[0]) - 400 * p[0] * b, 200 * b}; }")
                .hands("damaged", "{\"cells\": [{\"cell_type\": \"code\", \"sour")
                .hands("empty", "");
        report = room.grade();
        System.out.println("graded in " + report.duration().toMillis() + " ms, isolation "
                + report.tier().id());
    }

    private static String slope(String body) {
        return "double slopeOfCost(double[] x, double[] y, double theta) { " + body + " }";
    }

    private static String reading(String place) {
        return "try { for (String s : new String[] {\"" + place + "\", \"/proc/1/environ\", \"/proc/1/cmdline\"})"
                + " System.out.println(java.nio.file.Files.walk(java.nio.file.Path.of(s)).toList());"
                + " } catch (Exception e) { System.out.println(e); } return 0;";
    }

    private QuestionResult question(String student, String exercise) {
        return Classroom.of(report, student, exercise);
    }

    private void othersAreRight(String student, String exercise) {
        assertThat(Classroom.of(report, student).questions().stream()
                        .filter(q -> !q.id().equals(exercise))
                        .map(QuestionResult::state)
                        .collect(Collectors.toSet()))
                .isEqualTo(Set.of(State.RIGHT));
    }

    @Test
    void everySubmissionHasAResult() {
        assertThat(report.results()).hasSize(14);
        assertThat(report.exitCode()).isZero();
        assertThat(report.results()).allMatch(r -> r.tier().equals(report.tier().id()));
    }

    @Test
    void rightAnswersGetAllPoints() {
        SubmissionResult right = Classroom.of(report, "right");
        assertThat(right.points()).isEqualByComparingTo(right.outOf()).isPositive();
    }

    @Test
    void aCataloguedMistakeIsNamed() {
        QuestionResult wrong = question("wrong", SLOPE);
        assertThat(wrong.state()).isIn(State.WRONG, State.PARTLY);
        assertThat(wrong.finding()).isNotBlank();
        assertThat(wrong.advice()).isNotBlank();
        othersAreRight("wrong", SLOPE);
    }

    @Test
    void whatDoesNotCompileIsSaidWithCellAndLine() {
        QuestionResult broken = question("not-compiling", SLOPE);
        assertThat(broken.state()).isEqualTo(State.NOT_COMPILING);
        assertThat(broken.cause()).contains("Cell ", "line 1", "thetaa");
        othersAreRight("not-compiling", SLOPE);
    }

    @Test
    void anEndlessLoopIsEnded() {
        assertThat(question("endless", SLOPE).points()).isEqualByComparingTo("0");
        assertThat(question("endless", SLOPE).cause()).contains("no end within 1.0 s");
        othersAreRight("endless", SLOPE);
    }

    @Test
    void anExitGivesNothing() {
        assertThat(question("exit", SLOPE).points()).isEqualByComparingTo("0");
        assertThat(question("exit", SLOPE).state()).isIn(State.FORBIDDEN, State.WRONG);
        othersAreRight("exit", SLOPE);
    }

    @Test
    void aMemoryBombGivesNothing() {
        assertThat(question("memory", SLOPE).points()).isEqualByComparingTo("0");
        assertThat(question("memory", SLOPE).cause()).contains("memory");
        othersAreRight("memory", SLOPE);
    }

    @Test
    void aPrintedResultIsOnlyPrinted() {
        assertThat(question("forged", SLOPE).state()).isIn(State.WRONG, State.PARTLY);
        assertThat(question("forged", SLOPE).printed()).contains("Tests run: 9");
        othersAreRight("forged", SLOPE);
    }

    @Test
    void whatItPrintsWhileHiddenChecksCallItIsNotShown() {
        List<String> called = new ArrayList<>();
        RosenbrockGradient noting = p -> {
            called.add("called " + p[0]);
            double bracket = p[1] - p[0] * p[0];
            return new double[] {-2 * (1 - p[0]) - 400 * p[0] * bracket, 200 * bracket};
        };
        Exercises exercises = Exercises.in(getClass().getClassLoader());
        new Engine().check(exercises.find(ROSENBROCK), noting, new Settings(false, 7, null, false));
        QuestionResult prints = question("prints", ROSENBROCK);
        assertThat(prints.state()).isEqualTo(State.RIGHT);
        assertThat(prints.printed().lines().filter(line -> line.startsWith("called")))
                .containsExactlyElementsOf(called);
        assertThat(prints.printed()).endsWith("while hidden checks called it is not shown.");
    }

    @Test
    void theLibrarysOwnClassIsNoAnswer() {
        assertThat(question("library", DESCENT).state()).isEqualTo(State.FORBIDDEN);
        assertThat(question("library", DESCENT).cause()).contains("GradientDescent");
        othersAreRight("library", DESCENT);
    }

    @Test
    void nanIsNotEqualToAnything() {
        assertThat(question("nan", ROSENBROCK).points()).isEqualByComparingTo("0");
        othersAreRight("nan", ROSENBROCK);
    }

    @Test
    void theSolutionsAreNotThere() {
        QuestionResult reading = question("reads-solutions", SLOPE);
        if (report.tier() != Tier.BWRAP) {
            System.out.println(
                    "this machine has no namespaces: that the solutions are out of sight is not tested here");
            return;
        }
        assertThat(reading.state()).isIn(State.WRONG, State.PARTLY, State.FORBIDDEN);
        assertThat(reading.printed()).doesNotContain(".ipynb]").doesNotContain("solutions/notebooks/0");
        othersAreRight("reads-solutions", SLOPE);
    }

    @Test
    void theNetworkIsNotThere() {
        assertThat(question("network", SLOPE).points()).isEqualByComparingTo("0");
        othersAreRight("network", SLOPE);
    }

    @Test
    void damagedAndEmptyFilesAreZeroWithTheReason() {
        assertThat(Classroom.of(report, "damaged").status()).isEqualTo(Status.UNREADABLE);
        assertThat(Classroom.of(report, "damaged").message()).contains("the file is cut off");
        assertThat(Classroom.of(report, "empty").status()).isEqualTo(Status.UNREADABLE);
        assertThat(Classroom.of(report, "empty").message()).isEqualTo("the file is empty");
        assertThat(Classroom.of(report, "empty").outOf()).isPositive();
    }

    @Test
    void gradebookTableAndPagesAreWritten() throws IOException {
        assertThat(room.out.resolve("grades.db")).exists();
        assertThat(Files.readString(room.out.resolve("grades.csv"))).startsWith("student,notebook,file,status,");
        assertThat(Files.readString(room.out.resolve("index.html"))).contains("14 submissions");
        try (Stream<Path> pages = Files.walk(room.out.resolve("students"))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".html"))).hasSize(14);
        }
    }

    @Test
    void aSecondRunTakesEveryResultFromTheGradebook() throws IOException {
        Report again = Classroom.grade(room.order());
        assertThat(again.reused()).isEqualTo(14);
        assertThat(again.results()).isEqualTo(report.results());
    }
}
