package descent.grader.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Produced by nbgrader 0.9.5 itself from a Java notebook. */
    @ParameterizedTest
    @CsvSource({
        "'assert f0(1) == 1;', true, false, true, t0, 0.5, bcd7a0cb0bfe807a318e9fe6fa6ea92a",
        "'assert f1(1) == 2;', true, false, true, t1, 0.00001, 93e902949e02af9f416526842a52d2e4",
        "'assert f2(1) == 3;', true, false, true, t2, 1e16, 72a3626646651f68d6cad896195731a3",
        "'assert f3(1) == 4;', true, false, true, t3, 1, c04d0fdd3d435379a10b14428c04c961",
        "'static int f0(int x) {\n    // YOUR CODE HERE\n}', false, true, false, s0, , be9cba4b50f6b1209dcb3fdda1deb765"
    })
    void checksumIsNbgradersByteForByte(
            String source, boolean grade, boolean solution, boolean locked, String id, Double points, String expected)
            throws IOException {
        String metadata =
                "\"grade\":%s,\"solution\":%s,\"locked\":%s,\"grade_id\":\"%s\",\"schema_version\":3,\"task\":false"
                        .formatted(grade, solution, locked, id);
        JsonNode cell = JSON.readTree(cell(source, metadata + (points == null ? "" : ",\"points\":" + points)));
        assertThat(Checksum.of(cell)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.0",
        "0.5, 0.5",
        "1e-5, 1e-05",
        "1e-4, 0.0001",
        "1e16, 1e+16",
        "1e7, 10000000.0",
        "1.5e-7, 1.5e-07",
        "123456789012345680, 1.2345678901234568e+17",
        "0.1, 0.1",
        "2e-3, 0.002",
        "1e100, 1e+100",
        "0, 0.0",
        "-2.5, -2.5",
        "2e23, 2e+23",
        "3.3333333333333335, 3.3333333333333335",
        "100, 100.0"
    })
    void numbersAreWrittenAsPythonDoes(double value, String expected) {
        assertThat(PythonFloat.text(value)).isEqualTo(expected);
    }

    @Test
    void solutionBecomesAStubWithTheIndentOfItsMarker() throws IOException {
        JsonNode cell =
                released("int f() {\n    // BEGIN SOLUTION\n    return 7; // canary\n    // END SOLUTION\n}", answer());
        assertThat(NotebookJson.text(cell.path("source"))).isEqualTo("""
                int f() {
                    // YOUR CODE HERE
                    throw new UnsupportedOperationException("YOUR CODE HERE: replace this line with your answer");
                }""");
        assertThat(cell.path("metadata").path("deletable").asBoolean(true)).isFalse();
        assertThat(cell.path("metadata").has("editable")).isFalse();
        assertThat(cell.path("metadata").path("nbgrader").path("checksum").asText())
                .isEqualTo(Checksum.of(cell));
    }

    @Test
    void solutionWithoutMarkersIsReplacedWhole() throws IOException {
        assertThat(released("return 7; // canary", answer()).toString())
                .doesNotContain("canary")
                .contains("YOUR CODE HERE");
    }

    @Test
    void testsLoseTheirHiddenPartAndAreLocked() throws IOException {
        JsonNode cell = released(
                "check();\n// BEGIN HIDDEN TESTS\ncanary();\n// END HIDDEN TESTS\nmore();",
                "\"grade\":true,\"solution\":false,\"locked\":false,\"grade_id\":\"t\",\"points\":2,\"schema_version\":3");
        assertThat(NotebookJson.text(cell.path("source"))).isEqualTo("check();\nmore();");
        assertThat(cell.path("metadata").path("editable").asBoolean(true)).isFalse();
    }

    @Test
    void outputsAndCountsAreRemoved() throws IOException {
        JsonNode cell = released("f()", answer());
        assertThat(cell.path("outputs")).isEmpty();
        assertThat(cell.path("execution_count").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "// BEGIN SOLUTION\\n// BEGIN SOLUTION\\n// END SOLUTION | BEGIN SOLUTION inside of a region that is still open",
                "// BEGIN SOLUTION\\nreturn 7; | BEGIN SOLUTION is never closed",
                "return 7;\\n// END SOLUTION | END SOLUTION without BEGIN SOLUTION",
                "// BEGIN HIDDEN TESTS\\n// END HIDDEN TESTS | HIDDEN TESTS is marked in a cell that is a solution"
            })
    void wrongMarkersAreRefusedByNotebookAndCell(String source, String message) {
        assertThatThrownBy(() -> released(source.replace("\\n", "\n"), answer()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("m.ipynb, cell c:")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"grade\":true,\"grade_id\":\"t\",\"schema_version\":3 | points must be a number",
                "\"solution\":true,\"grade_id\":\"a b\",\"schema_version\":3 | grade_id must match",
                "\"solution\":true,\"grade_id\":\"a\",\"schema_version\":2 | schema_version must be 3 but was 2",
                "\"task\":true,\"points\":1,\"grade_id\":\"a\",\"schema_version\":3 | no such combination"
            })
    void wrongMetadataAreRefused(String metadata, String message) {
        assertThatThrownBy(() -> released("x", metadata)).hasMessageContaining(message);
    }

    @Test
    void notebookWhoseLanguageNbgraderWouldTakeForPythonIsRefused() {
        assertThatThrownBy(() -> Release.student("{\"cells\":[],\"metadata\":{}}", "m.ipynb"))
                .hasMessage("m.ipynb: the kernelspec's language must be java but was \"\"");
    }

    @Test
    void solutionOutsideOfASolutionCellIsRefused() {
        assertThatThrownBy(() -> Release.student(
                        notebook(
                                "{\"id\":\"c\",\"cell_type\":\"code\",\"metadata\":{},\"source\":\"// BEGIN SOLUTION\"}"),
                        "m"))
                .hasMessageContaining("SOLUTION is marked in a cell that is not nbgrader's");
    }

    @Test
    void gradeIdThatIsUsedTwiceIsRefused() {
        assertThatThrownBy(() -> Release.student(notebook(cell("a", answer()) + "," + cell("b", answer())), "m"))
                .hasMessageContaining("grade_id s is used twice");
    }

    @Test
    void committedStudentsNotebooksAreUpToDate() throws IOException {
        Path root = root();
        Map<String, String> released = Release.of(root.resolve("solutions/notebooks"));
        assertThat(released).isNotEmpty();
        Path students = root.resolve("exercises/notebooks");
        for (Map.Entry<String, String> one : released.entrySet()) {
            assertThat(students.resolve(one.getKey()))
                    .as("run ./course release")
                    .hasContent(one.getValue());
        }
        try (var files = Files.list(students)) {
            assertThat(files.filter(file -> file.toString().endsWith(".ipynb"))
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(released.keySet());
        }
    }

    @Test
    void writingTwiceChangesNothingAndStrangersAreRemoved(@TempDir Path folder) throws IOException {
        Path masters = root().resolve("solutions/notebooks");
        Files.writeString(folder.resolve("old.ipynb"), "{}");
        assertThat(Release.write(masters, folder)).contains("old.ipynb", "00-start-here.ipynb");
        assertThat(folder.resolve("old.ipynb")).doesNotExist();
        assertThat(Release.write(masters, folder)).isEmpty();
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("solutions/notebooks"))) {
            folder = java.util.Objects.requireNonNull(folder.getParent(), "not inside of the project");
        }
        return folder;
    }

    private static String answer() {
        return "\"grade\":false,\"solution\":true,\"locked\":false,\"grade_id\":\"s\",\"schema_version\":3,\"task\":false";
    }

    private static JsonNode released(String source, String nbgrader) throws IOException {
        return JSON.readTree(Release.student(notebook(cell(source, nbgrader)), "m.ipynb"))
                .path("cells")
                .path(0);
    }

    private static String notebook(String cells) {
        return "{\"cells\":[" + cells
                + "],\"metadata\":{\"kernelspec\":{\"language\":\"java\",\"name\":\"java\",\"display_name\":\"Java\"}},\"nbformat\":4,\"nbformat_minor\":5}";
    }

    private static String cell(String source, String nbgrader) {
        try {
            return "{\"id\":\"c\",\"cell_type\":\"code\",\"execution_count\":3,\"outputs\":[{\"canary\":1}],\"source\":"
                    + JSON.writeValueAsString(source) + ",\"metadata\":{\"nbgrader\":{" + nbgrader + "}}}";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
