package descent.grader.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import descent.grader.Grading.Report;
import descent.grader.attack.Attack;
import descent.grader.format.GithubClassroom;
import descent.grader.format.Gradescope;
import descent.grader.format.JUnitXml;
import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import descent.grader.result.SubmissionResult;
import descent.grader.sandbox.NoIsolation;
import descent.grader.sandbox.Tier;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * Every attack in one run, between honest submissions: none gains a point, hurts another question, or learns anything.
 * {@code -Dattacks=endless} runs one class of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AttackSuite {
    private static final Set<String> MAY_NOT_COMPILE = Set.of("compiler", "shadowing");
    private static final long SEED = 8_237_465_192_834L;
    private static final Duration LIMIT = Duration.ofMillis(500);

    private final Tier tier;
    private final List<String> unseen;
    private Classroom room;
    private Report report;
    private List<Attack> attacks;

    /**
     * The suite in one tier.
     *
     * @param unseen what no attack may print there: the signs of its success
     */
    AttackSuite(Tier tier, List<String> unseen) {
        this.tier = tier;
        this.unseen = unseen;
    }

    @BeforeAll
    void gradeThemAll(@TempDir Path folder) throws IOException {
        room = new Classroom(folder);
        attacks = Attack.all(Classroom.MASTERS.toString()).stream()
                .filter(attack -> attack.kind().matches(System.getProperty("attacks", ".*")))
                .toList();
        room.hands("000-honest", Classroom.master()).hands("999-honest", Classroom.master());
        for (int i = 0; i < attacks.size(); i++) {
            room.hands(name(i), attacks.get(i).exercise(), attacks.get(i).cell());
        }
        try {
            report = Classroom.grade(room.order()
                    .withTiers(List.of(tier))
                    .withSeed(SEED)
                    .withLimit(LIMIT)
                    .withTrusted(false));
        } catch (NoIsolation none) {
            Assumptions.abort("attacks are not run without isolation: " + none.getMessage());
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
        Attack attack = attacks.get(i);
        QuestionResult attacked = Classroom.of(report, name(i), attack.exercise());
        assertThat(result.status()).as(result.message()).isEqualTo(SubmissionResult.Status.GRADED);
        assertThat(attacked.points()).as(attacked.toString()).isEqualByComparingTo("0");
        assertThat(attacked.cause()).isNotBlank();
        if (!MAY_NOT_COMPILE.contains(attack.kind())) {
            assertThat(attacked.state()).as(attacked.cause()).isNotEqualTo(State.NOT_COMPILING);
        }
        assertThat(result.questions())
                .filteredOn(question -> !question.id().equals(attack.exercise()))
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
                assertThat(question.printed()).as(result.student()).doesNotContain(unseen);
            }
        }
        assertThat(Classroom.MASTERS.resolve("owned.txt")).doesNotExist();
    }

    @Test
    void nothingIsLeftBehind() {
        for (String place : List.of("/tmp", "/var/tmp", "/dev/shm")) {
            for (String left : List.of("note-for-friends", "large", "own.so", "499")) {
                assertThat(Path.of(place, left)).doesNotExist();
            }
        }
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
    void whatOtherProgramsReadIsWellFormedAndSteersNoTerminal() throws Exception {
        String xml = JUnitXml.of(report.results());
        DocumentBuilderFactory strict = DocumentBuilderFactory.newInstance();
        strict.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document read = strict.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        int questions = report.results().stream()
                .mapToInt(result -> result.questions().size())
                .sum();
        assertThat(read.getElementsByTagName("testcase").getLength()).isEqualTo(questions);
        String all = xml
                + GithubClassroom.json(report.results())
                + report.results().stream()
                        .map(result -> Gradescope.of(result, 1))
                        .collect(Collectors.joining());
        assertThat(all).doesNotContain("\u001b", "\u009b", "\u0007", "\u202e");
    }
}
