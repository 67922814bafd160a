package descent.grader.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.grader.compile.AnswerSource;
import descent.grader.compile.Selection;
import descent.grader.notebook.Document.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A thousand damaged notebooks: none breaks the reader, and every answer that is still there is found. */
class DamagedNotebooksTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FILE =
            Path.of(System.getProperty("masters", "../../solutions/notebooks"), "01-gradient-descent.ipynb");
    private static final Selection.Names ANY = new Selection.Names() {
        @Override
        public boolean isAvailable(String imported) {
            return true;
        }

        @Override
        public boolean isTaken(String simpleName) {
            return false;
        }
    };

    @Test
    @Tag("slow")
    void aThousandMutationsLoseNoAnswerThatIsStillThere() throws IOException, Unreadable {
        byte[] bytes = Files.readAllBytes(FILE);
        Master master = Master.of("01-gradient-descent", bytes);
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            JsonNode notebook = JSON.readTree(bytes);
            Set<String> touched = mutate((ArrayNode) notebook.path("cells"), random);
            Document document = Document.read(JSON.writeValueAsBytes(notebook));
            Reading reading = Reading.of(document, master);
            for (Master.Question question : master.questions()) {
                AnswerSource source = Selection.select(
                        "C",
                        question.binding(),
                        reading.snippets(),
                        reading.checks().get(question.id()),
                        List.of(),
                        ANY);
                if (!touched.contains(question.id() + "-answer")) {
                    assertThat(source.isEmpty())
                            .as("seed " + seed + ", " + question.id() + " " + reading.repairs() + touched)
                            .isFalse();
                }
            }
            if (!touched.isEmpty() && !touched.equals(Set.of("order"))) {
                assertThat(Reading.likeness(document, master)).isPositive();
            }
        }
    }

    /** Damages a few cells; answers the grade ids of those whose answer may be gone. */
    private static Set<String> mutate(ArrayNode cells, Random random) {
        Set<String> touched = new HashSet<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(cells.size());
            ObjectNode cell = (ObjectNode) cells.get(at);
            if (!cell.has("id")) {
                continue;
            }
            String id = "01-" + cell.path("id").asText();
            switch (random.nextInt(8)) {
                case 0 -> {
                    cells.remove(at);
                    touched.add(id);
                }
                case 1 -> cells.insert(random.nextInt(cells.size()), cell.deepCopy());
                case 2 -> cell.put("cell_type", cell.path("cell_type").asText().equals("code") ? "markdown" : "code");
                case 3 -> {
                    JsonNode moved = cells.remove(at);
                    cells.insert(random.nextInt(cells.size()), moved);
                    touched.add("order");
                }
                case 4 -> ((ObjectNode) cell.path("metadata")).remove("nbgrader");
                case 5 -> {
                    cell.put("source", "}{ \u0000 )( \"" + random.nextInt());
                    touched.add(id);
                }
                case 6 -> {
                    cell.remove(List.of("id", "metadata"));
                    cell.put("metadata", 7);
                    cell.set("outputs", JSON.createArrayNode().add("x"));
                    if (cell.path("cell_type").asText().equals("markdown")) {
                        touched.add(id);
                    }
                }
                default -> {
                    if (cell.path("source") instanceof ArrayNode lines) {
                        lines.add("\n// more");
                    }
                }
            }
        }
        return touched;
    }

    @Test
    void cutOffAndScrambledFilesAreUnreadableAndNothingElse() throws IOException {
        byte[] bytes = Files.readAllBytes(FILE);
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] damaged = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            for (int i = random.nextInt(5); i > 0 && damaged.length > 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                Document.read(damaged);
            } catch (Unreadable e) {
                assertThat(e.getMessage()).isNotBlank().doesNotContain("Exception");
            }
        }
    }

    @Test
    void deepHugeAndOddJsonIsRefusedWithinBounds() {
        for (String text : List.of(
                "[".repeat(100_000),
                "{\"cells\":" + "[".repeat(5000) + "]".repeat(5000) + "}",
                "{\"cells\":[" + "{},".repeat(6000) + "{}]}",
                "{\"cells\":{}}",
                "null",
                "1e999999999",
                "\ufeff",
                "{\"worksheets\":[]}")) {
            try {
                Document.read(text.getBytes(StandardCharsets.UTF_8));
                throw new AssertionError("was read: " + text.substring(0, Math.min(40, text.length())));
            } catch (Unreadable e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
