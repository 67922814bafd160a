package descent.grader.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that a front end, an editor or a prankster wrote otherwise than usual, and that are notebooks all the same. */
class OddNotebooksTest {
    private static final String ANSWER = "{\"cell_type\": \"code\", \"id\": \"a\", \"metadata\": {\"nbgrader\":"
            + " {\"grade_id\": \"01-x-answer\", \"solution\": true}}, \"source\": [\"int a() {\\n\", \"return 1; }\"]";
    private static final String NOTEBOOK = "{\"cells\": [" + ANSWER + "}]}";

    private static List<Cell> cells(String json) throws Document.Unreadable {
        return Document.read(json.getBytes(StandardCharsets.UTF_8)).cells();
    }

    @Test
    void everyEncodingOfUnicodeIsRead() throws Document.Unreadable {
        List<Cell> plain = cells(NOTEBOOK);
        assertThat(plain).hasSize(1);
        assertThat(plain.get(0).source()).isEqualTo("int a() {\nreturn 1; }");
        for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            Charset charset = Charset.forName(name);
            assertThat(Document.read(NOTEBOOK.getBytes(charset)).cells())
                    .as(name)
                    .isEqualTo(plain);
            assertThat(Document.read(("\uFEFF" + NOTEBOOK).getBytes(charset)).cells())
                    .as(name + " with a byte order mark")
                    .isEqualTo(plain);
        }
    }

    @Test
    void numbersThatAreNoneAreReadAsPythonReadsThem() throws Document.Unreadable {
        assertThat(cells("{\"x\": NaN, \"cells\": [" + ANSWER
                        + ", \"outputs\": [{\"data\": {\"y\": [-Infinity, NaN]}}]}]}"))
                .isEqualTo(cells(NOTEBOOK));
        assertThat(cells(NOTEBOOK.replace("\"solution\": true", "\"solution\": true, \"points\": NaN"))
                        .get(0)
                        .points())
                .isZero();
    }

    @Test
    void ofAKeyThatIsThereTwiceTheLastCountsAsInPython() throws Document.Unreadable {
        List<Cell> read =
                cells("{\"cells\": [{}, {}, {}], \"cells\": [" + ANSWER + ", \"source\": \"int a() { return 2; }\"}]}");
        assertThat(read).hasSize(1);
        assertThat(read.get(0).source()).isEqualTo("int a() { return 2; }");
    }

    @Test
    void linesThatAreNoTextAreLeftOut() throws Document.Unreadable {
        assertThat(cells(
                                "{\"cells\": [{\"cell_type\": \"code\", \"source\": [\"a\", null, {\"b\": 1}, [\"c\"], \"d\"]}]}")
                        .get(0)
                        .source())
                .isEqualTo("ad");
        for (String source : List.of("null", "{}", "[]", "[[]]")) {
            assertThat(cells("{\"cells\": [{\"cell_type\": \"code\", \"source\": " + source + "}]}")
                            .get(0)
                            .source())
                    .as(source)
                    .isEmpty();
        }
    }

    @Test
    void cellsThatAreNoneAreEmptyCells() throws Document.Unreadable {
        assertThat(cells("{\"cells\": [null, 7, \"x\", [], {\"metadata\": []}, {\"metadata\": {\"nbgrader\": 1}}]}"))
                .hasSize(6)
                .allSatisfy(cell -> assertThat(cell.gradeId()).isEmpty());
    }

    @Test
    void largeOutputsAreReadUpToTheBoundAndNamedBeyondIt() throws Document.Unreadable {
        String picture = ", \"outputs\": [{\"data\": {\"image/png\": \"" + "iVBORw0K".repeat(2 << 20) + "\"}}]}]}";
        assertThat(cells("{\"cells\": [" + ANSWER + picture)).isEqualTo(cells(NOTEBOOK));
        assertThatThrownBy(() -> cells(
                        "{\"cells\": [" + ANSWER + picture.replace("]}]}", ", \"" + "A".repeat(5 << 20) + "\"]}]}")))
                .isInstanceOf(Document.Unreadable.class)
                .hasMessage("the file has more than 20 MB");
    }

    @Test
    void aFileThatIsCutOffIsToldSo() {
        assertThatThrownBy(() -> cells(NOTEBOOK.substring(0, 60)))
                .isInstanceOf(Document.Unreadable.class)
                .hasMessage("the file is cut off: it ends in the middle of line 1");
    }
}
