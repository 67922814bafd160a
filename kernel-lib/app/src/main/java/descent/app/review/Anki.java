package descent.app.review;

import descent.notebook.prose.Prose;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cards as a text file that Anki imports (File, Import): a note a line, its fields separated by tabs, the first of them an
 * id, so that importing again changes notes and does not double them.
 *
 * <p>Source of the format: the Anki manual, "Importing, Text Files".
 */
public final class Anki {
    private static final Pattern DISPLAY = Pattern.compile("<span class=\"math display\">\\$\\$(.*?)\\$\\$</span>");
    private static final Pattern INLINE = Pattern.compile("<span class=\"math\">\\$(.*?)\\$</span>");

    private Anki() {}

    /** The file's text. */
    public static String text(List<Card> cards) {
        StringBuilder text = new StringBuilder("#separator:tab\n#html:true\n#notetype:Basic\n#deck:Descent\n")
                .append("#guid column:1\n#tags column:4\n");
        for (Card card : cards) {
            text.append("descent-")
                    .append(card.id())
                    .append('\t')
                    .append(field(card.question()))
                    .append('\t')
                    .append(field(card.answer()))
                    .append("\tdescent::")
                    .append(card.notebook())
                    .append('\n');
        }
        return text.toString();
    }

    /** Paragraphs as HTML in one line, formulas between Anki's marks. */
    private static String field(String markdown) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : markdown.split("\n\\s*\n")) {
            html.append(html.isEmpty() ? "" : "<br><br>")
                    .append(Prose.html(paragraph.strip().replaceAll("\\s+", " ")));
        }
        String formulas = DISPLAY.matcher(html).replaceAll("\\\\[$1\\\\]");
        return INLINE.matcher(formulas).replaceAll("\\\\($1\\\\)");
    }
}
