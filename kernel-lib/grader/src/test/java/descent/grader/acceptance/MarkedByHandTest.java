package descent.grader.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.check.engine.Exercises;
import descent.grader.Grading;
import descent.grader.Grading.Kept;
import descent.grader.Publishing;
import descent.grader.book.Gradebook;
import descent.grader.book.Mark;
import descent.grader.book.Marks;
import descent.grader.release.Release;
import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notebook with an answer in words and a task, as docs/writing-exercises.md shows them, from its master to the last mark. */
class MarkedByHandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "90-essay";
    private static final String MODEL = "The mean of the first steps is too small because it starts at zero.";
    private static final String SCHEME = "1 point: both axes are named. 1 point: the scale is logarithmic.";
    private static final String SAID = "It starts at zero, so it is \"too\" small.";

    private Path masters;
    private Path in;
    private Path out;
    private String released;

    @BeforeEach
    void writeTheMaster(@TempDir Path folder) throws IOException {
        masters = Files.createDirectories(folder.resolve("masters"));
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        ObjectNode notebook = (ObjectNode) JSON.readTree(Classroom.master());
        ArrayNode cells = JSON.createArrayNode();
        for (JsonNode cell : notebook.path("cells")) {
            String id = cell.path("metadata").path("nbgrader").path("grade_id").asText();
            if (id.equals("01-imports") || id.startsWith("01-central-difference")) {
                cells.add(cell);
            }
        }
        cells.add(cell(
                "90-why",
                "\"grade\": true, \"solution\": true, \"locked\": false, \"task\": false, \"points\": 3",
                "### BEGIN SOLUTION\n" + MODEL + "\n### END SOLUTION"));
        cells.add(cell(
                "90-plot",
                "\"grade\": false, \"solution\": false, \"locked\": true, \"task\": true, \"points\": 2",
                "## Draw it\n\nDraw the loss.\n### BEGIN MARK SCHEME\n" + SCHEME + "\n### END MARK SCHEME"));
        notebook.set("cells", cells);
        Files.writeString(masters.resolve(NAME + ".ipynb"), JSON.writeValueAsString(notebook));
        released = Release.of(masters).get(NAME + ".ipynb");
    }

    private static JsonNode cell(String id, String marks, String source) throws IOException {
        ObjectNode cell = (ObjectNode) JSON.readTree("{\"cell_type\": \"markdown\", \"id\": \"" + id
                + "\", \"metadata\": {\"nbgrader\": {\"grade_id\": \"" + id + "\", \"schema_version\": 3, " + marks
                + "}}}");
        cell.put("source", source);
        return cell;
    }

    /** A student who has the first question right and writes two texts. */
    private void hands(String student, String why, String plot) throws IOException {
        ObjectNode notebook = (ObjectNode) JSON.readTree(released);
        ArrayNode cells = (ArrayNode) notebook.path("cells");
        for (JsonNode cell : cells) {
            String id = cell.path("metadata").path("nbgrader").path("grade_id").asText();
            if (id.equals("01-central-difference-answer")) {
                ((ObjectNode) cell)
                        .put(
                                "source",
                                "double slope(Curve f, double x, double h) { return (f.at(x + h) - f.at(x - h)) / (2 * h); }");
            } else if (id.equals("90-why")) {
                ((ObjectNode) cell).put("source", why);
            }
        }
        if (!plot.isEmpty()) {
            cells.addObject().put("cell_type", "markdown").put("source", plot).putObject("metadata");
        }
        Path place = Files.createDirectories(in.resolve(student));
        Files.writeString(place.resolve(NAME + ".ipynb"), JSON.writeValueAsString(notebook));
    }

    private List<SubmissionResult> grade(long seed, Kept kept) throws IOException {
        Grading.Order order = new Grading.Order(List.of(in), out, masters)
                .withSeed(seed)
                .withTrusted(true)
                .withKept(kept);
        return Grading.run(order, Exercises.in(getClass().getClassLoader()), (done, of, latest) -> {})
                .results();
    }

    private static QuestionResult of(SubmissionResult result, String question) {
        return result.questions().stream()
                .filter(one -> one.id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void studentsGetNeitherTheModelAnswerNorTheMarkScheme() {
        assertThat(released).doesNotContain(MODEL, SCHEME).contains("YOUR ANSWER HERE", "Draw the loss.");
    }

    @Test
    void anAnswerWaitsAndAnEmptyOneDoesNot() throws IOException {
        hands("quentin", SAID, "Here it is.");
        hands("zoe", "YOUR ANSWER HERE", "");
        List<SubmissionResult> results = grade(1, Kept.NOTHING);
        assertThat(results.get(0).points()).as(results.toString()).isEqualByComparingTo("1");
        assertThat(results.get(0).outOf()).isEqualByComparingTo("6");
        assertThat(of(results.get(0), "90-why").state()).isEqualTo(State.TO_MARK);
        assertThat(of(results.get(0), "90-plot").written()).isEqualTo("Here it is.");
        assertThat(of(results.get(0), "90-plot").title()).isEqualTo("Draw it");
        assertThat(of(results.get(1), "90-why").state()).isEqualTo(State.UNANSWERED);
    }

    @Test
    void whoMarksSeesTheRubricUnderAPseudonymAndStudentsSeeNeither() throws IOException {
        hands("quentin", SAID, "Here it is.");
        List<SubmissionResult> results = grade(1, new Kept(null, null, true));
        try (Gradebook book = Gradebook.open(out.resolve("grades.db"))) {
            Publishing publishing = new Publishing(out, book);
            String sheet = publishing.sheet(results);
            assertThat(sheet).contains(MODEL, SCHEME, "too").doesNotContain("quentin");
            String name =
                    Marks.read(sheet.replaceFirst(",3,,,", ",3,2.5,,")).get(0).student();
            assertThat(publishing.names(results).student(name)).isEqualTo("quentin");
        }
        try (var files = Files.walk(out)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(page)).doesNotContain(MODEL, SCHEME, "quentin");
            }
        }
    }

    @Test
    void gradedAgainWithOtherInputsAndAnotherFileTheMarksStay() throws IOException {
        hands("quentin", SAID, "Here it is.");
        grade(1, Kept.NOTHING);
        try (Gradebook book = Gradebook.open(out.resolve("grades.db"))) {
            book.mark(new Mark("quentin", NAME, "90-why", new BigDecimal("0.1"), "Why zero?"));
            book.mark(new Mark("quentin", NAME, "90-plot", new BigDecimal("0.2"), ""));
        }
        hands("quentin", SAID + " Yes.", "Here it is.");
        grade(2, Kept.NOTHING);
        assertThat(Files.readString(out.resolve("totals.csv"))).contains("1.3");
        try (Gradebook book = Gradebook.open(out.resolve("grades.db"))) {
            SubmissionResult marked =
                    new Publishing(out, book).marked(book.all()).get(0);
            assertThat(marked.points()).isEqualByComparingTo("1.3");
            assertThat(of(marked, "90-why").state()).isEqualTo(State.MARKED);
            assertThat(of(marked, "90-why").written()).endsWith("Yes.");
            assertThat(of(marked, "90-why").remarks()).contains("Comment: Why zero?");
        }
    }
}
