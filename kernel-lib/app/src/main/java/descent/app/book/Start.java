package descent.app.book;

import descent.app.html.Html;
import descent.app.html.Page;
import java.nio.file.Path;
import java.util.List;

/** The first page: what this is, which lecture needs which, and what each is for. */
record Start(List<Chapter> chapters) {

    String html() {
        int minutes = chapters.stream().mapToInt(Chapter::minutes).sum();
        StringBuilder html = new StringBuilder("<h1>Optimization for machine learning, in Java</h1>\n")
                .append("<p class=\"lead\">Every formula is derived, coded in about ten lines, drawn and measured. ")
                .append("What is printed on these pages came out of the code above it.</p>\n<p>")
                .append(chapters.size())
                .append(chapters.size() == 1 ? " lecture, about " : " lectures, about ")
                .append(Math.round(minutes / 60.0))
                .append(" hours of reading and trying. The book needs no network. Press <kbd>/</kbd> to search. ")
                .append("To run and change the code, open the course with <code>./course lab</code>.</p>\n")
                .append("<h2 id=\"lectures-by-prerequisites\">Lectures by prerequisites</h2>\n")
                .append("<p>An arrow leads from a lecture to one that builds on it.</p>\n")
                .append(new Graph(chapters).html())
                .append("<h2 id=\"what-each-is-for\">What each is for</h2>\n");
        Page markdown = new Page(Path.of(""), destination -> destination);
        for (Chapter chapter : chapters) {
            html.append("<section class=\"lecture\">\n<h3><a href=\"")
                    .append(chapter.page())
                    .append("\">")
                    .append(chapter.number())
                    .append(' ')
                    .append(Html.escape(Book.plain(chapter.title())))
                    .append("</a></h3>\n")
                    .append(about(chapter));
            if (!chapter.goals().isEmpty()) {
                html.append(markdown.markdown("- " + String.join("\n- ", chapter.goals())));
            }
            html.append("</section>\n");
        }
        return html.toString();
    }

    private static String about(Chapter chapter) {
        String needs = chapter.prerequisites().isEmpty()
                ? ""
                : (chapter.minutes() == 0 ? "needs " : ", needs ") + String.join(", ", chapter.prerequisites());
        String minutes = chapter.minutes() == 0 ? "" : chapter.minutes() + " minutes";
        return (minutes + needs).isEmpty() ? "" : "<p>" + minutes + needs + "</p>\n";
    }
}
