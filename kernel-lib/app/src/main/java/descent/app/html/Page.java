package descent.app.html;

import com.fasterxml.jackson.databind.JsonNode;
import descent.app.Resources;
import descent.app.notebook.Cell;
import descent.app.notebook.Notebook;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A notebook with its outputs as one HTML file that needs nothing from elsewhere: offline, light and dark, on paper. */
public final class Page {
    private final Markdown markdown;
    private final Outputs outputs;

    /**
     * Makes a translator for one notebook.
     *
     * @param folder the notebook's, to which relative pictures refer
     * @param pages names of notebooks that become pages beside this one, so that links to them lead to the pages
     */
    public Page(Path folder, Set<String> pages) {
        this(folder, destination -> beside(destination, pages));
    }

    /**
     * Makes a translator for one notebook of a book.
     *
     * @param folder the notebook's, to which relative pictures refer
     * @param links where a link leads in the end; empty where its target is not there, and only the link's text stays
     */
    public Page(Path folder, UnaryOperator<String> links) {
        markdown = new Markdown(folder, links);
        outputs = new Outputs(markdown);
    }

    private static String beside(String destination, Set<String> pages) {
        int hash = destination.indexOf('#');
        String file = hash < 0 ? destination : destination.substring(0, hash);
        return pages.contains(file)
                ? file.replaceAll("\\.ipynb$", ".html") + (hash < 0 ? "" : destination.substring(hash))
                : destination;
    }

    /**
     * The page.
     *
     * @param name the title where the notebook has no heading
     */
    public String html(Notebook notebook, String name) {
        String body = body(notebook);
        String title = notebook.title();
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + Html.escape(title == null ? name : title.replaceAll("[`*$]", "")) + "</title>\n"
                + "<style>\n" + Resources.text("html/page.css") + "</style>\n"
                + (body.contains("<span class=\"math") ? Katex.head() : "")
                + "</head>\n<body>\n<main>\n" + body + "</main>\n</body>\n</html>\n";
    }

    /** What stands between the page's head and its foot: every cell, one after the other. */
    public String body(Notebook notebook) {
        StringBuilder body = new StringBuilder();
        for (Cell cell : notebook.cells()) {
            body.append(cell.isCode() ? code(cell) : cell.isMarkdown() ? text(cell) : raw(cell));
        }
        return body.toString();
    }

    /** A page of Markdown that is no notebook, without head and foot. */
    public String markdown(String source) {
        return markdown.html(Outputs.text(source));
    }

    private String text(Cell cell) {
        return "<section class=\"text\" data-cell=\"" + Html.escape(cell.id()) + "\">\n" + markdown.html(cell)
                + "</section>\n";
    }

    private String code(Cell cell) {
        StringBuilder html =
                new StringBuilder("<section class=\"code\" data-cell=\"" + Html.escape(cell.id()) + "\">\n");
        html.append("<pre class=\"source\"><code>")
                .append(JavaHighlight.html(cell.source()))
                .append("</code></pre>\n");
        for (JsonNode output : cell.outputs()) {
            html.append("<div class=\"output\">").append(outputs.html(output)).append("</div>\n");
        }
        return html.append("</section>\n").toString();
    }

    private static String raw(Cell cell) {
        return "<pre>" + Html.escape(cell.source()) + "</pre>\n";
    }
}
