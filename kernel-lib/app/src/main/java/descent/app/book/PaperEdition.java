package descent.app.book;

import descent.app.html.Html;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All pages of the book as one, for paper: a title, the contents, every page from a new sheet on, nothing folded. */
final class PaperEdition {
    private static final Pattern ID = Pattern.compile("(<[a-zA-Z][^<>]*? id=\")([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("(<a [^<>]*?href=\")([^\"#:]*)(#[^\"]*)?\"");

    private PaperEdition() {}

    /** The page; its links lead to places in itself. */
    static String html(Map<Frame.Entry, String> bodies) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\" data-theme=\"light\">\n<head>\n")
                .append(
                        "<meta charset=\"utf-8\">\n<title>Descent: optimization for machine learning, in Java</title>\n")
                .append("<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"files/katex.css\">\n")
                .append("<script src=\"files/katex.js\"></script>\n<script src=\"files/mathematics.js\"></script>\n")
                .append("<link rel=\"stylesheet\" href=\"files/book.css\">\n</head>\n<body class=\"paper\">\n<main>\n");
        bodies.forEach((entry, body) -> {
            String page = name(entry.page());
            html.append("<article class=\"chapter\" id=\"").append(page).append("\">\n");
            html.append(own(body, page).replaceAll("<details(?=[ >])", "<details open"));
            if (entry.kind() == Frame.Kind.START) {
                html.append(contents(bodies));
            }
            html.append("</article>\n");
        });
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String contents(Map<Frame.Entry, String> bodies) {
        StringBuilder html =
                new StringBuilder("<nav aria-label=\"Contents\">\n<h2>Contents</h2>\n<ul class=\"plain\">\n");
        for (Frame.Entry entry : bodies.keySet()) {
            if (entry.kind() != Frame.Kind.START) {
                String kind = entry.kind() == Frame.Kind.EXERCISES ? "Exercises " : "";
                html.append("<li><a href=\"#")
                        .append(name(entry.page()))
                        .append("\">")
                        .append(kind)
                        .append(Html.escape(entry.label()))
                        .append("</a></li>\n");
            }
        }
        return html.append("</ul>\n</nav>\n").toString();
    }

    /** Places and links of a page, told apart from those of the others. */
    private static String own(String body, String page) {
        String places = ID.matcher(body).replaceAll(id -> quote(id.group(1) + page + "--" + id.group(2) + "\""));
        return LINK.matcher(places).replaceAll(link -> quote(link.group(1) + target(link, page) + "\""));
    }

    private static String target(MatchResult link, String page) {
        String other = link.group(2).isEmpty() ? page : name(link.group(2));
        return "#" + other + (link.group(3) == null ? "" : "--" + link.group(3).substring(1));
    }

    private static String quote(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static String name(String page) {
        return page.replaceAll("\\.html$", "");
    }
}
