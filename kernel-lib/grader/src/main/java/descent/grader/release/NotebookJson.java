package descent.grader.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Notebooks as nbformat writes them: keys in order, one space of indent, sources as lists of lines. */
final class NotebookJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private NotebookJson() {}

    static JsonNode read(String text, String where) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(where + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** A cell's source as one text. */
    static String text(JsonNode source) {
        if (!source.isArray()) {
            return source.asText("");
        }
        StringBuilder text = new StringBuilder();
        source.forEach(line -> text.append(line.asText()));
        return text.toString();
    }

    /** A text as the lines of a source, each but the last with its line feed. */
    static ArrayNode lines(String text) {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        String[] parts = text.split("(?<=\n)");
        for (String line : parts) {
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    static String write(JsonNode notebook) {
        StringBuilder out = new StringBuilder();
        write(notebook, 0, out);
        return out.append('\n').toString();
    }

    private static void write(JsonNode node, int depth, StringBuilder out) {
        if (node.isObject()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            Collections.sort(names);
            open('{', names.isEmpty(), out);
            for (int i = 0; i < names.size(); i++) {
                indent(i, depth + 1, out);
                scalar(JsonNodeFactory.instance.textNode(names.get(i)), out);
                out.append(": ");
                write(node.path(names.get(i)), depth + 1, out);
            }
            close('}', names.isEmpty(), depth, out);
        } else if (node.isArray()) {
            open('[', node.isEmpty(), out);
            for (int i = 0; i < node.size(); i++) {
                indent(i, depth + 1, out);
                write(node.get(i), depth + 1, out);
            }
            close(']', node.isEmpty(), depth, out);
        } else {
            scalar(node, out);
        }
    }

    private static void open(char bracket, boolean isEmpty, StringBuilder out) {
        out.append(bracket).append(isEmpty ? "" : "\n");
    }

    private static void indent(int place, int depth, StringBuilder out) {
        out.append(place == 0 ? "" : ",\n").append(" ".repeat(depth));
    }

    private static void close(char bracket, boolean isEmpty, int depth, StringBuilder out) {
        if (!isEmpty) {
            out.append('\n').append(" ".repeat(depth));
        }
        out.append(bracket);
    }

    private static void scalar(JsonNode node, StringBuilder out) {
        if (node.isFloatingPointNumber()) {
            out.append(PythonFloat.text(node.asDouble()));
            return;
        }
        try {
            out.append(JSON.writeValueAsString(node));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a scalar is always JSON", e);
        }
    }
}
