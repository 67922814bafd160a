package descent.grader.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.grader.Grading.Report;
import descent.grader.result.QuestionResult;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a notebook says of itself, and what one answer leaves for the next, gives no points and tells nothing. */
@Tag("slow")
class FalseClaimsTest {
    private static final String ROSENBROCK = "01-rosenbrock-gradient";
    private static final String DIFFERENCE = "01-central-difference";
    private static final String NONSENSE =
            "double[] rosenbrockGradient(double[] p) { return new double[] {1e9, 1e9}; }";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All right but for one answer, with metadata as somebody would like them. */
    private static byte[] claiming(Consumer<ObjectNode> claim) throws IOException {
        ObjectNode root = (ObjectNode) JSON.readTree(Classroom.notebook(Map.of(ROSENBROCK, NONSENSE)));
        claim.accept(root);
        return JSON.writeValueAsBytes(root);
    }

    private static ObjectNode nbgrader(JsonNode cell) {
        return cell.path("metadata").path("nbgrader") instanceof ObjectNode node ? node : JSON.createObjectNode();
    }

    private static ObjectNode cell(ObjectNode root, String gradeId) {
        for (JsonNode cell : root.path("cells")) {
            if (nbgrader(cell).path("grade_id").asText().equals(gradeId)) {
                return (ObjectNode) cell;
            }
        }
        throw new IllegalArgumentException(gradeId);
    }

    private static void morePoints(ObjectNode root) {
        root.path("cells").forEach(cell -> nbgrader(cell).put("points", 1000).put("grade", true));
    }

    private static void anotherExercise(ObjectNode root) {
        cell(root, ROSENBROCK)
                .put("source", "check(\"01-central-difference\", (CentralDifference) (f, x, h) -> slope(f, x, h))");
    }

    private static void anotherName(ObjectNode root) {
        nbgrader(cell(root, ROSENBROCK)).put("grade_id", "x");
        nbgrader(cell(root, DIFFERENCE)).put("grade_id", ROSENBROCK);
    }

    private static void moreCells(ObjectNode root) {
        ArrayNode cells = (ArrayNode) root.path("cells");
        for (int i = 0; i < 5; i++) {
            cells.add(cell(root, DIFFERENCE).deepCopy());
            ObjectNode task = cells.addObject().put("cell_type", "markdown").put("source", "## Mine");
            task.putObject("metadata")
                    .putObject("nbgrader")
                    .put("grade_id", "mine" + i)
                    .put("task", true)
                    .put("points", 500);
        }
    }

    private static void noCheck(ObjectNode root) {
        cell(root, ROSENBROCK)
                .put("source", "6 * 7")
                .putArray("outputs")
                .addObject()
                .put("output_type", "execute_result")
                .putObject("data")
                .put("text/plain", "1000.0");
    }

    @Test
    void aNotebookSetsNeitherItsPointsNorItsChecks(@TempDir Path folder) throws IOException {
        Classroom room = new Classroom(folder)
                .hands("points", claiming(FalseClaimsTest::morePoints))
                .hands("exercise", claiming(FalseClaimsTest::anotherExercise))
                .hands("name", claiming(FalseClaimsTest::anotherName))
                .hands("cells", claiming(FalseClaimsTest::moreCells))
                .hands("check", claiming(FalseClaimsTest::noCheck))
                .hands("plain", claiming(root -> {}));
        Report report = room.grade();
        SubmissionResult plain = Classroom.of(report, "plain");
        assertThat(plain.points()).isEqualByComparingTo(plain.outOf().subtract(BigDecimal.valueOf(2)));
        for (SubmissionResult result : report.results()) {
            assertThat(result.outOf()).as(result.student()).isEqualByComparingTo(plain.outOf());
            assertThat(result.points())
                    .as(result.student() + result.questions())
                    .isEqualByComparingTo(plain.points());
            assertThat(Classroom.of(report, result.student(), ROSENBROCK).points())
                    .isZero();
        }
    }

    @Test
    void whatHiddenChecksAskIsNotToldByTheNextAnswer(@TempDir Path folder) throws IOException {
        String remembers = "static java.util.List<String> KEPT = new java.util.ArrayList<>();\n"
                + "double[] rosenbrockGradient(double[] p) { KEPT.add(\"\" + p[0]);"
                + " System.setProperty(\"kept\", KEPT.toString()); Thread.currentThread().setName(\"KEPT\" + KEPT);"
                + " try { java.nio.file.Files.writeString(java.nio.file.Path.of(\"/tmp/kept\"), KEPT.toString()); }"
                + " catch (Exception e) { } return p; }";
        String tells = "static java.util.List<String> KEPT = new java.util.ArrayList<>();\n"
                + "double[] steepest(double[] g, StepNorm norm, double epsilon) {"
                + " System.out.println(\"KEPT\" + KEPT + System.getProperty(\"kept\") + Thread.currentThread().getName()"
                + " + new java.io.File(\"/tmp/kept\").exists()); return g; }";
        Classroom room = new Classroom(folder)
                .hands("spy", Classroom.notebook(Map.of(ROSENBROCK, remembers, "01-steepest-step", tells)));
        QuestionResult told = Classroom.of(room.grade(), "spy", "01-steepest-step");
        assertThat(told.printed())
                .startsWith("KEPT[]null")
                .contains("false")
                .doesNotContain("KEPT[-", "KEPT[0", "KEPT[1");
    }
}
