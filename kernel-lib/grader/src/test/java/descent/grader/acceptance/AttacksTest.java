package descent.grader.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import descent.grader.Grading.Report;
import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import descent.grader.result.SubmissionResult;
import descent.grader.sandbox.NoIsolation;
import descent.grader.sandbox.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every attack in one run, between honest submissions: none gains a point, hurts another question, or learns anything. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttacksTest {
    private static final String ROSENBROCK = "01-rosenbrock-gradient";
    private static final long SEED = 8_237_465_192_834L;
    private static final Duration LIMIT = Duration.ofMillis(500);

    private Classroom room;
    private Report report;
    private List<Attack> attacks;

    @BeforeAll
    void gradeThemAll(@TempDir Path folder) throws IOException {
        room = new Classroom(folder);
        attacks = Attack.all(Classroom.MASTERS.toString());
        room.hands("000-honest", Classroom.master()).hands("999-honest", Classroom.master());
        for (int i = 0; i < attacks.size(); i++) {
            room.hands(name(i), ROSENBROCK, attacks.get(i).cell());
        }
        try {
            report =
                    Classroom.grade(room.order().withSeed(SEED).withLimit(LIMIT).withTrusted(false));
        } catch (NoIsolation none) {
            Assumptions.abort("attacks are not run on a machine without isolation: " + none.getMessage());
        }
        System.out.println(
                attacks.size() + " attacks graded in " + report.duration().toMillis() + " ms, isolation "
                        + report.tier().id());
    }

    private static String name(int i) {
        return String.format("%03d", i + 100);
    }

    @TestFactory
    Stream<DynamicTest> noneGainsAPointAndAllOtherQuestionsKeepTheirs() {
        return IntStream.range(0, attacks.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        attacks.get(i).kind() + ": " + attacks.get(i).name(), () -> stands(i)));
    }

    private void stands(int i) {
        SubmissionResult result = Classroom.of(report, name(i));
        QuestionResult attacked = Classroom.of(report, name(i), ROSENBROCK);
        assertThat(result.status()).as(result.message()).isEqualTo(SubmissionResult.Status.GRADED);
        assertThat(attacked.points()).as(attacked.toString()).isEqualByComparingTo("0");
        assertThat(attacked.cause()).isNotBlank();
        assertThat(result.questions())
                .filteredOn(question -> !question.id().equals(ROSENBROCK))
                .allSatisfy(question ->
                        assertThat(question.state()).as(question.toString()).isEqualTo(State.RIGHT));
    }

    @Test
    void honestSubmissionsBeforeAndAfterAreUntouched() {
        for (String student : List.of("000-honest", "999-honest")) {
            SubmissionResult honest = Classroom.of(report, student);
            assertThat(honest.points()).isEqualByComparingTo(honest.outOf());
        }
    }

    @Test
    void nothingSecretIsInAnyResult() {
        for (SubmissionResult result : report.results()) {
            for (QuestionResult question : result.questions()) {
                assertThat(question.printed() + question.cause() + question.remarks())
                        .doesNotContain(Long.toString(SEED), "BEGIN SOLUTION", "HiddenChecks");
                if (report.tier() == Tier.BWRAP) {
                    assertThat(question.printed())
                            .doesNotContain("CONNECTED", "EXECUTED", "descent.solutions", "grades.db", "descent-grade");
                }
            }
        }
        assertThat(Classroom.MASTERS.resolve("owned.txt")).doesNotExist();
    }

    @Test
    void noPageRunsAnything() throws IOException {
        try (Stream<Path> pages = Files.walk(room.out)) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(page))
                        .contains("default-src 'none'")
                        .doesNotContain("<script", "<svg", "<img", "\u001b", "\u202e");
            }
        }
    }

    @Test
    void thereAreSixtyInManyClasses() {
        assertThat(attacks).hasSizeGreaterThanOrEqualTo(60);
        assertThat(attacks.stream().map(Attack::kind).distinct()).hasSizeGreaterThanOrEqualTo(14);
    }
}
