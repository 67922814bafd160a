package descent.app.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A view of a cell; what is changed here is changed in the notebook.
 *
 * @param json the cell as it stands in the file
 */
public record Cell(ObjectNode json) {
    /** The id, which stays the same over the cell's life. */
    public String id() {
        return json.path("id").asText();
    }

    /** Whether it is a cell of code. */
    public boolean isCode() {
        return json.path("cell_type").asText().equals("code");
    }

    /** Whether it is a cell of text. */
    public boolean isMarkdown() {
        return json.path("cell_type").asText().equals("markdown");
    }

    /** The text, whether the file has it as one string or as lines. */
    public String source() {
        return text(json.path("source"));
    }

    /** Replaces the text. */
    public void source(String text) {
        ArrayNode lines = json.putArray("source");
        if (!text.isEmpty()) {
            for (String line : text.split("(?<=\n)")) {
                lines.add(line);
            }
        }
    }

    /** The tags. */
    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        json.path("metadata").path("tags").forEach(tag -> tags.add(tag.asText()));
        return tags;
    }

    /** Whether nbgrader's metadata say that a learner does not write here. */
    public boolean isLocked() {
        JsonNode nbgrader = json.path("metadata").path("nbgrader");
        return !nbgrader.path("solution").asBoolean()
                && (nbgrader.path("grade").asBoolean()
                        || nbgrader.path("locked").asBoolean());
    }

    /** The outputs as the file has them; empty for text. */
    public List<JsonNode> outputs() {
        List<JsonNode> outputs = new ArrayList<>();
        json.path("outputs").forEach(outputs::add);
        return outputs;
    }

    /** A multi-line string of the format: one string, or a list of lines. */
    public static String text(JsonNode node) {
        if (!node.isArray()) {
            return node.asText();
        }
        StringBuilder text = new StringBuilder();
        node.forEach(line -> text.append(line.asText()));
        return text.toString();
    }
}
