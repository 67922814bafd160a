package descent.grader.book;

import static org.assertj.core.api.Assertions.assertThat;

import descent.grader.result.QuestionResult;
import descent.grader.result.Submission;
import descent.grader.result.SubmissionResult;
import descent.grader.result.SubmissionResult.Status;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final Map<Gradebook.Place, Gradebook.Arrival> arrivals = new HashMap<>();

    private SubmissionResult result(String student, String file, String points, int hoursAfterNoon) {
        arrivals.put(
                new Gradebook.Place(student, file), new Gradebook.Arrival(NOON.plusSeconds(3600L * hoursAfterNoon), 1));
        return graded(student, file, essay(new BigDecimal(points)));
    }

    private static SubmissionResult graded(String student, String file, QuestionResult... questions) {
        return SubmissionResult.graded(
                new Submission(student, file, Path.of(file), null), "07", "bwrap", List.of(), List.of(questions));
    }

    private static QuestionResult essay(BigDecimal points) {
        return QuestionResult.manual("07-essay", "Essay", BigDecimal.TEN, true, "because")
                .marked(points, "");
    }

    private Standing standing(String rules, Roster roster, SubmissionResult... results) throws IOException {
        return Standing.of(List.of(results), arrivals, roster, Rules.read(rules))
                .get(0);
    }

    @Test
    void theRuleSaysWhichAttemptCounts() throws IOException {
        SubmissionResult[] three = {result("ada", "b", "3", 0), result("ada", "a", "7", 1), result("ada", "c", "5", 2)};
        assertThat(standing("attempts=first", Roster.NONE, three).points()).isEqualByComparingTo("3");
        assertThat(standing("attempts=best", Roster.NONE, three).points()).isEqualByComparingTo("7");
        assertThat(standing("attempts=last", Roster.NONE, three).points()).isEqualByComparingTo("5");
        assertThat(standing("", Roster.NONE, three).attempts()).isEqualTo(3);
    }

    @Test
    void theBestIsTheBestAfterWhatLatenessCosts() throws IOException {
        String rules = "attempts=best\ndue.07=2026-11-20T12:30:00Z\nlate.per-day=0.5";
        Standing best = standing(rules, Roster.NONE, result("ada", "a", "6", 0), result("ada", "b", "10", 1));
        assertThat(best.points()).isEqualByComparingTo("6");
        assertThat(best.penalty()).isEqualByComparingTo("0");
    }

    @Test
    void aSubmissionOfTheGroupCountsForEachOfItsMembers() throws IOException {
        Roster roster = Roster.read("student,group\nada,red\nbob,red\ncyd,blue\n");
        List<Standing> all = Standing.of(List.of(result("bob", "x", "8", 0)), arrivals, roster, Rules.NONE);
        assertThat(all).extracting(Standing::student).containsExactly("ada", "bob", "cyd");
        assertThat(all.get(0).points()).isEqualByComparingTo("8");
        assertThat(all.get(2).told()).isEqualTo("nothing handed in");
        List<Standing> named = Standing.of(List.of(result("red", "x", "9", 0)), arrivals, roster, Rules.NONE);
        assertThat(named).extracting(Standing::student).containsExactly("ada", "bob", "cyd");
        assertThat(named.get(1).points()).isEqualByComparingTo("9");
    }

    @Test
    void aFailureOfTheGraderIsNeverAZeroAndNeverHidesAResult() throws IOException {
        SubmissionResult failed = SubmissionResult.without(
                new Submission("ada", "z", Path.of("z"), null),
                "07",
                Status.GRADER_FAILED,
                "bwrap",
                BigDecimal.TEN,
                "");
        assertThat(standing("", Roster.NONE, failed).settled()).isFalse();
        assertThat(standing("", Roster.NONE, result("ada", "a", "4", 0), failed).points())
                .isEqualByComparingTo("4");
        String table = Totals.of(Standing.of(List.of(failed), arrivals, Roster.NONE, Rules.NONE), Roster.NONE);
        assertThat(table).contains(",0,0,,10,grader failed");
    }

    @Test
    void whatWaitsToBeMarkedHasNoPointsToHandOn() throws IOException {
        SubmissionResult open =
                graded("ada", "a", QuestionResult.manual("07-essay", "Essay", BigDecimal.TEN, true, "because"));
        Standing standing = standing("", Roster.NONE, open);
        assertThat(standing.settled()).isFalse();
        assertThat(standing.told()).isEqualTo("1 to be marked by hand");
        SubmissionResult empty =
                graded("ada", "a", QuestionResult.manual("07-essay", "Essay", BigDecimal.TEN, false, ""));
        assertThat(standing("", Roster.NONE, empty).settled()).isTrue();
    }

    @Test
    void marksStayWhateverIsGradedAgainAndTheSheetIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
        SubmissionResult open =
                graded("=ada", "a", QuestionResult.manual("07-essay", "Essay", BigDecimal.TEN, true, "=1+1, \"so\""));
        try (Gradebook book = Gradebook.open(folder.resolve("g.db"))) {
            book.put(open, "d1", NOON, 5);
            String sheet = new Marks(List.of()).sheet(book.all(), Pseudonyms.NONE, Map.of());
            assertThat(sheet).contains("'=ada,07,07-essay,10,,,\"'=1+1, \"\"so\"\"\"");
            for (Mark mark : Marks.read(sheet.replace(",10,,,", ",10,7.5,\"Good, but why?\","))) {
                book.mark(mark);
            }
            book.put(open, "d2", NOON, 5);
            SubmissionResult marked = new Marks(book.marks()).over(book.all().get(0));
            assertThat(marked.points()).isEqualByComparingTo("7.5");
            assertThat(marked.questions().get(0).remarks()).containsExactly("Comment: Good, but why?");
            assertThat(marked.waiting()).isZero();
            assertThat(book.arrivals().get(new Gradebook.Place("=ada", "a")).handedIn())
                    .isEqualTo(NOON);
        }
    }

    @Test
    void pseudonymsAreTheSameInEveryRunAndTellNobody() {
        SubmissionResult ada = result("ada", "ada/07.ipynb", "3", 0);
        SubmissionResult hidden = new Pseudonyms("secret", List.of(ada)).of(ada);
        assertThat(hidden.student() + hidden.file()).doesNotContain("ada");
        assertThat(hidden).isEqualTo(new Pseudonyms("secret", List.of(ada)).of(ada));
        assertThat(hidden.student())
                .isNotEqualTo(new Pseudonyms("other", List.of(ada)).of(ada).student());
    }

    @Test
    void nbgradersColumnsAndTheSheetsOfMoodleAndCanvasAreFilled() throws IOException {
        Roster roster = Roster.read("student;last_name;first_name;email\nada;\"Love, lace\";Ada;a@b.c\n");
        List<Standing> all = Standing.of(List.of(result("ada", "a", "7.50", 0)), arrivals, roster, Rules.NONE);
        assertThat(NbgraderCsv.of(all, roster).lines())
                .containsExactly(
                        "assignment,duedate,timestamp,student_id,last_name,first_name,email,raw_score,"
                                + "late_submission_penalty,score,max_score",
                        "07,,2026-11-20 12:00:00.000000,ada,\"Love, lace\",Ada,a@b.c,7.5,0,7.5,10");
        String moodle = "\uFEFFIdentifier,Full name,Email address,Grade,Maximum Grade\r\n"
                + "Participant ada,\"Lovelace, Ada\",a@b.c,,10.00\r\nParticipant 9,X,x@y.z,3,10.00\r\n";
        Worksheet.Filled filled = Worksheet.fill(moodle, all, roster, "07", "Grade");
        assertThat(filled.table())
                .isEqualTo("Identifier,Full name,Email address,Grade,Maximum Grade\r\n"
                        + "Participant ada,\"Lovelace, Ada\",a@b.c,7.5,10.00\r\nParticipant 9,X,x@y.z,3,10.00\r\n");
        assertThat(filled.filled()).isEqualTo(1);
        String canvas = "Student,ID,SIS Login ID,Section,Seven (123)\r\n    Points Possible,,,,10\r\n"
                + "\"Lovelace, Ada\",77,ADA,S1,\r\n";
        assertThat(Worksheet.fill(canvas, all, roster, "07", "Seven").table())
                .endsWith("\"Lovelace, Ada\",77,ADA,S1,7.5\r\n");
        assertThat(Worksheet.fill("SIS Login ID,x\nbob,\n", all, roster, "07", "Seven")
                        .unknown())
                .containsExactly("ada");
    }

    @Test
    void aNewColumnForCanvasSaysWhatItCanGive() throws IOException {
        List<Standing> all = Standing.of(List.of(result("77", "a", "7.50", 0)), arrivals, Roster.NONE, Rules.NONE);
        String canvas = "Student,ID,SIS Login ID,Section,Other (1)\r\n    Points Possible,,,,5\r\n"
                + "\"Lovelace, Ada\",77,ada,S1,4\r\n\"Student, Test\",78,,S1,\r\n";
        assertThat(Worksheet.fill(canvas, all, Roster.NONE, "07", "Seven").table())
                .isEqualTo("Student,ID,SIS Login ID,Section,Other (1),Seven\r\n    Points Possible,,,,5,10\r\n"
                        + "\"Lovelace, Ada\",77,ada,S1,4,7.5\r\n\"Student, Test\",78,,S1,,\r\n");
    }

    @Test
    void theSheetComesBackAsItCame() throws IOException {
        List<Standing> all = Standing.of(List.of(result("12", "a", "7.50", 0)), arrivals, Roster.NONE, Rules.NONE);
        String german = "Identifier;Vollständiger Name;Status;Grade;Last modified (grade);Feedback comments\r\n"
                + "Teilnehmer/in 12;Ada, L.;=x;;-;\"zwei\nZeilen; so\"\r\nTeilnehmer/in 112;s12;;;-;\r\n";
        assertThat(Worksheet.fill(german, all, Roster.NONE, "07", "Grade").table())
                .isEqualTo(german.replace("=x;;", "=x;7.5;"));
    }

    @Test
    void whomTheSheetKnowsByNumberIsFoundByTheRostersAddress() throws IOException {
        Roster roster = Roster.read("student,email\nada,Ada@uni.example\nbob,bob@uni.example\n");
        List<Standing> all = Standing.of(
                List.of(result("ada", "a", "7.50", 0), result("bob", "b", "3", 0)), arrivals, roster, Rules.NONE);
        String moodle = "Identifier,Full name,Email address,Grade\r\n"
                + "Participant 1002,Bob,bob@uni.example,\r\nParticipant 1001,Ada,ada@uni.example,\r\n";
        assertThat(Worksheet.fill(moodle, all, roster, "07", "Grade").table().lines())
                .containsExactly(
                        "Identifier,Full name,Email address,Grade",
                        "Participant 1002,Bob,bob@uni.example,3",
                        "Participant 1001,Ada,ada@uni.example,7.5");
    }
}
