package descent.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.check.engine.Exercises;
import descent.grader.Grading;
import descent.grader.Publishing;
import descent.grader.book.Gradebook;
import descent.grader.book.Mark;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class of a dozen, from right to hostile, and what its pages say. {@code -Dreports=DIR} keeps the pages, to be looked at.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "91-report";
    private static final String RIGHT = "double half(double x) {\n    return x / 2;\n}";

    private Path in;
    private Path out;

    @BeforeAll
    void gradeAClass(@TempDir Path folder) throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = Path.of(System.getProperty("reports", folder.resolve("out").toString()));
        Path masters = Files.createDirectories(folder.resolve("masters"));
        Files.write(masters.resolve(NAME + ".ipynb"), JSON.writeValueAsBytes(notebook(RIGHT, "Zero is even.", "")));
        hands("ada", RIGHT, "Because two halves are a whole.", "Here is the figure.");
        hands("bob", "double half(double x) {\n    return 2 * x;\n}", "I do not know.", "");
        hands("chen", "double half(double x) {\n    return (int) x / 2;\n}", "", "");
        hands("dee", "double half(double x) {\n    return Math.abs(x) / 2;\n}", "Two halves.", "A figure.");
        hands("eli", "double half(double x) {\n    return x / 2 + 0.0;\n}", "Two halves.", "A figure.");
        hands("fay", "double half(double x) {\n    return y / 2;\n}", "", "");
        hands("gil", "double half(double x) {\n    while (x == x) {\n    }\n    return x;\n}", "", "");
        hands(
                "<img src=x onerror=alert(1)>",
                "double half(double x) {\n    System.out.println(\"</pre><script>alert(1)</script>\" + x);\n"
                        + "    throw new IllegalStateException(\"<svg onload=alert(2)>\" + x);\n}",
                "<script>alert(3)</script>",
                "[x](javascript:alert(4))");
        hands("ivo", "", "", "");
        Path empty = Files.createDirectories(in.resolve("jo")).resolve(NAME + ".ipynb");
        Files.writeString(empty, "");
        ObjectNode damaged = notebook(RIGHT, "Two halves.", "");
        ArrayNode cells = (ArrayNode) damaged.path("cells");
        cells.add(cells.get(1).deepCopy());
        ((ObjectNode) cells.get(0)).put("source", "import java.util.*;");
        ((ObjectNode) cells.get(2)).putObject("metadata");
        write("kim", damaged);
        Grading.run(
                new Grading.Order(List.of(in), out, masters)
                        .withSeed(3)
                        .withTrusted(true)
                        .withPackages(List.of("descent/grader/report/")),
                Exercises.in(getClass().getClassLoader()),
                (done, of, latest) -> {});
        try (Gradebook book = Gradebook.open(out.resolve("grades.db"))) {
            book.mark(new Mark("ada", NAME, "91-why", new BigDecimal("1.5"), "And of an odd number?"));
            new Publishing(out, book).write(book.all());
        }
    }

    private void hands(String student, String answer, String why, String figure) throws IOException {
        write(student, notebook(answer, why, figure));
    }

    private void write(String student, ObjectNode notebook) throws IOException {
        Path place = Files.createDirectories(in.resolve(student));
        Files.write(place.resolve(NAME + ".ipynb"), JSON.writeValueAsBytes(notebook));
    }

    private static ObjectNode notebook(String answer, String why, String figure) {
        ObjectNode notebook = JSON.createObjectNode();
        ArrayNode cells = notebook.putArray("cells");
        cell(cells, "code", "91-imports", "import descent.grader.report.*;", "locked");
        cell(cells, "code", "91-half-answer", answer, "solution");
        cell(cells, "code", "91-half", "check(\"91-half\", (Half) x -> half(x))", "grade locked");
        cell(cells, "markdown", "91-why", why, "grade solution");
        cell(cells, "markdown", "91-plot", "## Draw half of x", "locked task");
        if (!figure.isEmpty()) {
            cells.addObject().put("cell_type", "markdown").put("source", figure).putObject("metadata");
        }
        return notebook;
    }

    private static void cell(ArrayNode cells, String type, String id, String source, String marks) {
        ObjectNode cell = cells.addObject().put("cell_type", type).put("id", id).put("source", source);
        ObjectNode nbgrader = cell.putObject("metadata").putObject("nbgrader");
        nbgrader.put("grade_id", id).put("schema_version", 3).put("points", 2);
        for (String mark : List.of("grade", "solution", "locked", "task")) {
            nbgrader.put(mark, marks.contains(mark));
        }
    }

    private String page(String student) throws IOException {
        try (Stream<Path> pages = Files.walk(out.resolve("students"))) {
            Path page = pages.filter(file -> file.toString().endsWith(".html")
                            && out.relativize(file).getName(1).toString().startsWith(student))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(page);
        }
    }

    @Test
    void hiddenChecksAppearByNameAndHintOnly() throws IOException {
        assertThat(page("bob")).contains("large numbers", "(hidden)", "Large numbers have halves as well.");
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(html|csv)"))
                    .toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain(HalfHidden.SECRETS);
            }
        }
    }

    @Test
    void aPageSaysWhatPassedAndWhatToLookAtNext() throws IOException {
        assertThat(page("ada")).contains("2.5 / 2", "0.5 / 0.5 extra", "Comment: And of an odd number?");
        assertThat(page("bob"))
                .contains("doubled", "Is your result nearer to zero than the number was?", "expected", "got");
        assertThat(page("bob")).contains("○ negative numbers too").contains("whole numbers by hand");
        assertThat(page("eli")).contains("✓ right", "2 of 2 points", "✗ keeps the sign of zero", "0 / 0.5 extra");
        assertThat(page("dee"))
                .contains("1.5 of 6 points so far; 2 answers wait to be marked by hand", "– / 2", "Two halves.");
        assertThat(page("fay")).contains("does not compile", "Cell 2, line 2", "return y / 2;");
        assertThat(page("gil")).contains("no end within 1.0 s of computing");
        assertThat(page("ivo")).contains("not answered");
        assertThat(page("jo")).contains("0 points: the file cannot be read as a notebook", "the file is empty");
        assertThat(page("kim"))
                .contains(
                        "What was put right in the notebook",
                        "cell 6 is a copy of cell 2; it was left out",
                        "cell 1 must not be changed; the original was used",
                        "recognised by their ids or texts: cell 3");
    }

    @Test
    void nothingThatAStudentWroteIsMarkup() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".html")).toList()) {
                assertThat(Files.readString(file))
                        .contains("Content-Security-Policy\" content=\"default-src 'none'")
                        .doesNotContain("<script", "<svg", "<img", "href=\"javascript");
            }
        }
    }

    @Test
    void theClassPageSaysWhatWasMisunderstood() throws IOException {
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("91-half: doubled", "91-half: rounded", "91-half: the sign is lost")
                .contains("to be marked by hand", "Discrimination", "11 submissions");
    }
}
