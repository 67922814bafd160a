package descent.app.book;

import descent.app.html.Html;
import java.util.List;

/**
 * What all pages of the book have around their text: search, light and dark, the contents, the way to the next page.
 *
 * @param entries all pages in the order in which they are read
 */
record Frame(List<Entry> entries) {

    /**
     * A page in the contents.
     *
     * @param page its file
     * @param number of the lecture, empty for other pages
     * @param title as the contents show it
     * @param kind the group under which it stands in the contents
     */
    record Entry(String page, String number, String title, Kind kind) {
        String label() {
            return number.isEmpty() ? title : number + " " + title;
        }
    }

    /** The groups of the contents. */
    enum Kind {
        START(""),
        LECTURE("Lectures"),
        EXERCISES("Exercises"),
        APPENDIX("Look up");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /** A whole page. */
    String page(Entry entry, String body) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>" + Html.escape(title(entry)) + "</title>\n"
                + "<link rel=\"icon\" href=\"data:,\">\n"
                + (body.contains("class=\"math")
                        ? "<link rel=\"stylesheet\" href=\"files/katex.css\">\n<script src=\"files/katex.js\"></script>\n"
                                + "<script src=\"files/mathematics.js\"></script>\n"
                        : "")
                + "<link rel=\"stylesheet\" href=\"files/book.css\">\n"
                + "<script src=\"files/theme.js\"></script>\n<script src=\"files/book.js\" defer></script>\n"
                + "</head>\n<body>\n"
                + "<a class=\"skip\" href=\"#text\">Skip to the text</a>\n" + head()
                + "<div class=\"frame\">\n" + contents(entry, Section.of(body))
                + "<main id=\"text\" tabindex=\"-1\">\n" + body + turn(entry) + "</main>\n</div>\n</body>\n</html>\n";
    }

    private static String title(Entry entry) {
        return entry.kind() == Kind.START ? entry.title() : entry.label() + " · Descent";
    }

    private static String head() {
        return "<header class=\"top\">\n<a class=\"home\" href=\"index.html\">Descent</a>\n"
                + "<div class=\"search\" role=\"search\">"
                + "<input type=\"search\" id=\"search\" placeholder=\"Search\" aria-label=\"Search the book\""
                + " autocomplete=\"off\" spellcheck=\"false\" disabled>"
                + "<span id=\"found\" role=\"status\"></span><ul id=\"results\" aria-label=\"Sections found\" hidden></ul>"
                + "</div>\n<button type=\"button\" id=\"theme\" hidden>Theme</button>\n</header>\n";
    }

    private String contents(Entry current, List<Section> sections) {
        StringBuilder html = new StringBuilder(
                "<nav class=\"contents\" aria-label=\"Contents\">\n<details open>\n<summary>Contents</summary>\n");
        for (Kind kind : Kind.values()) {
            List<Entry> group =
                    entries.stream().filter(entry -> entry.kind() == kind).toList();
            if (group.isEmpty()) {
                continue;
            }
            if (!kind.title.isEmpty()) {
                html.append("<p class=\"group\">").append(kind.title).append("</p>\n");
            }
            html.append("<ol>\n");
            for (Entry entry : group) {
                html.append("<li>").append(link(entry, current));
                if (entry.equals(current) && entry.kind() != Kind.START) {
                    html.append(inside(sections));
                }
                html.append("</li>\n");
            }
            html.append("</ol>\n");
        }
        return html.append("</details>\n</nav>\n").toString();
    }

    private static String link(Entry entry, Entry current) {
        String here = entry.equals(current) ? " aria-current=\"page\"" : "";
        String number = entry.number().isEmpty() ? "" : "<span class=\"number\">" + entry.number() + "</span> ";
        return "<a href=\"" + entry.page() + "\"" + here + ">" + number + Html.escape(entry.title()) + "</a>";
    }

    private static String inside(List<Section> sections) {
        StringBuilder html = new StringBuilder();
        for (Section section : sections) {
            if (!section.anchor().isEmpty()) {
                html.append("<li><a href=\"#")
                        .append(section.anchor())
                        .append("\">")
                        .append(section.name().replaceAll("</?a\\b[^>]*>", ""))
                        .append("</a></li>\n");
            }
        }
        return html.isEmpty() ? "" : "\n<ol class=\"inside\">\n" + html + "</ol>\n";
    }

    private String turn(Entry current) {
        int here = entries.indexOf(current);
        StringBuilder html = new StringBuilder("<nav class=\"turn\" aria-label=\"Previous and next page\">\n");
        if (here > 0) {
            Entry before = entries.get(here - 1);
            html.append("<a rel=\"prev\" href=\"" + before.page() + "\"><span>Previous</span> "
                    + Html.escape(before.label()) + "</a>\n");
        }
        if (here >= 0 && here + 1 < entries.size()) {
            Entry after = entries.get(here + 1);
            html.append("<a rel=\"next\" href=\"" + after.page() + "\"><span>Next</span> " + Html.escape(after.label())
                    + "</a>\n");
        }
        return html.append("</nav>\n").toString();
    }
}
