package descent.app.html;

import com.fasterxml.jackson.databind.JsonNode;
import descent.app.notebook.Cell;

/** A cell's outputs as HTML, each in the richest format that it has. */
final class Outputs {
    private final Markdown markdown;

    Outputs(Markdown markdown) {
        this.markdown = markdown;
    }

    String html(JsonNode output) {
        return switch (output.path("output_type").asText()) {
            case "stream" ->
                "<pre class=\"stream " + Html.escape(output.path("name").asText()) + "\">"
                        + Html.escape(Html.withoutColours(Cell.text(output.path("text")))) + "</pre>\n";
            case "error" -> error(output);
            default -> bundle(output.path("data"));
        };
    }

    private static String error(JsonNode output) {
        StringBuilder lines = new StringBuilder();
        output.path("traceback").forEach(line -> lines.append(line.asText()).append('\n'));
        if (lines.isEmpty()) {
            lines.append(output.path("ename").asText())
                    .append(": ")
                    .append(output.path("evalue").asText());
        }
        return "<pre class=\"error\">"
                + Html.escape(Html.withoutColours(lines.toString().stripTrailing())) + "</pre>\n";
    }

    private String bundle(JsonNode formats) {
        String plain = Cell.text(formats.path("text/plain"));
        if (formats.has("text/html")) {
            return "<div class=\"rich\">" + Cell.text(formats.path("text/html")) + "</div>\n";
        }
        if (formats.has("image/svg+xml")) {
            String svg = Cell.text(formats.path("image/svg+xml"));
            return "<div class=\"rich\" role=\"img\" aria-label=\"" + Html.escape(plain) + "\">" + svg + "</div>\n";
        }
        for (String type : new String[] {"image/png", "image/jpeg"}) {
            if (formats.has(type)) {
                return "<img src=\"data:" + type + ";base64,"
                        + Cell.text(formats.path(type)).replace("\n", "") + "\" alt=\"" + Html.escape(plain) + "\">\n";
            }
        }
        if (formats.has("text/markdown")) {
            return "<div class=\"rich\">" + markdown.html(text(Cell.text(formats.path("text/markdown")))) + "</div>\n";
        }
        if (formats.has("text/latex")) {
            return "<div class=\"rich\">" + markdown.html(text(Cell.text(formats.path("text/latex")))) + "</div>\n";
        }
        return "<pre>" + Html.escape(Html.withoutColours(plain)) + "</pre>\n";
    }

    static Cell text(String source) {
        Cell cell = new Cell(com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode());
        cell.source(source);
        return cell;
    }
}
