package descent.grader.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import descent.check.engine.Exercises;
import descent.grader.Grading;
import descent.grader.book.Gradebook;
import descent.grader.book.NbgraderCsv;
import descent.grader.book.Roster;
import descent.grader.book.Rules;
import descent.grader.book.Standing;
import descent.grader.format.GithubClassroom;
import descent.grader.format.Gradescope;
import descent.grader.format.JUnitXml;
import descent.grader.result.SubmissionResult;
import descent.grader.result.SubmissionResult.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Files and names that attack what reads and shows them, between two that are only wrong. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFilesTest {
    private Classroom room;
    private List<SubmissionResult> results;

    @BeforeAll
    void gradeThemAll(@TempDir Path folder) throws IOException {
        room = new Classroom(folder);
        room.hands("000", "{\"cells\": []}").hands("999", "{\"cells\": []}");
        for (HostileFile hostile : HostileFile.all()) {
            hostile.maker().into(Files.createDirectories(room.in.resolve(hostile.student())));
        }
        results = Grading.run(room.order(), Exercises.in(getClass().getClassLoader()), (done, of, latest) -> {})
                .results();
    }

    private SubmissionResult of(String student) {
        return results.stream()
                .filter(result -> result.student().equals(student))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no result of " + student));
    }

    @Test
    void deepLargeAndEndlessFilesAreZeroWithTheReason() {
        for (String student :
                List.of("deep", "deep-cells", "many-cells", "long-number", "large", "zipped", "zipped-root")) {
            assertThat(of(student).status()).as(student).isEqualTo(Status.UNREADABLE);
            assertThat(of(student).points()).isEqualByComparingTo("0");
            assertThat(of(student).message()).as(student).isNotBlank().hasSizeLessThan(300);
        }
        assertThat(of("large").message()).contains("more than 20 MB");
        assertThat(of("huge-number").points()).isEqualByComparingTo("0");
    }

    @Test
    void linksAreNotFollowed() {
        assertThat(results).noneMatch(result -> result.student().startsWith("linked"));
        assertThat(results).allMatch(result -> result.points().signum() == 0);
    }

    @Test
    void theOthersAreAsWithoutThem() {
        assertThat(of("000").status()).isEqualTo(of("999").status());
        assertThat(of("000").message()).isEqualTo(of("999").message());
    }

    @Test
    void namesAreOnlyTextOnEveryPage() throws IOException {
        try (Stream<Path> files = Files.walk(room.out)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(page.toRealPath()).startsWith(room.out.toRealPath());
                assertThat(Files.readString(page))
                        .contains("default-src 'none'")
                        .doesNotContain("<script", "<svg", "\u001b", "\u202e", "\u0007");
            }
        }
    }

    @Test
    void namesAreOnlyTextInEveryTable() throws IOException {
        List<Standing> standings = Standing.of(results, java.util.Map.of(), Roster.NONE, Rules.NONE);
        for (String table : List.of(
                Files.readString(room.out.resolve("grades.csv")),
                Files.readString(room.out.resolve("totals.csv")),
                NbgraderCsv.of(standings, Roster.NONE))) {
            assertThat(table.lines().flatMap(line -> Stream.of(line.split(","))))
                    .noneMatch(cell -> cell.matches("\"?[=+@].*"));
            assertThat(table).contains("\"a,b\"\"c\"");
        }
    }

    @Test
    void namesSteerNoTerminalAndBreakNoFormat() {
        String all = JUnitXml.of(results) + GithubClassroom.json(results);
        for (SubmissionResult result : results) {
            all += Gradescope.of(result, 1);
        }
        assertThat(all).doesNotContain("\u001b", "\u202e", "\u0007");
        assertThat(JUnitXml.of(results)).doesNotContain("<script", "<svg");
    }

    @Test
    void theGradebookHoldsTheNamesAsTheyAre() throws IOException {
        try (Gradebook book = Gradebook.open(room.out.resolve("grades.db"))) {
            assertThat(book.all()).hasSameSizeAs(results);
            assertThat(book.all())
                    .extracting(SubmissionResult::student)
                    .contains(HostileFile.FORMULA, HostileFile.MARKUP, HostileFile.TERMINAL, HostileFile.QUERY);
        }
    }

    @Test
    void anEntryOfAnArchiveLandsNowhereElse() {
        assertThat(room.in.resolve("../0.ipynb").toFile()).doesNotExist();
        assertThat(Path.of("/0.ipynb").toFile()).doesNotExist();
    }
}
