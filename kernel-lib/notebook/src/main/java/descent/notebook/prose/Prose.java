package descent.notebook.prose;

import descent.notebook.draw.Svg;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One paragraph of Markdown as HTML: code, formulas, strong, emphasis, links.
 *
 * <p>Quizzes and the glossary are shown in other people's kernels too, so they need no library for this. A formula keeps its
 * dollar signs, inside an element of the class {@code math}: Jupyter sets it by them, our pages by the class.
 */
public final class Prose {
    private static final Pattern SPAN = Pattern.compile("`(?<code>[^`]+)`"
            + "|(?<display>\\$\\$[^$]+\\$\\$)"
            + "|(?<math>\\$(?![\\s$])(?:\\\\.|[^$\\\\])*?(?<!\\s)\\$(?!\\d))"
            + "|(?<![\\p{L}\\p{N}*])\\*\\*(?<strong>[^*\\s](?:[^*]*[^*\\s])?)\\*\\*(?![\\p{L}\\p{N}*])"
            + "|(?<![\\p{L}\\p{N}*])\\*(?<emphasis>[^*\\s](?:[^*]*[^*\\s])?)\\*(?![\\p{L}\\p{N}*])"
            + "|\\[(?<label>[^\\]]+)\\]\\((?<address>[^)\\s]+)\\)"
            + "|\\\\(?<escaped>[\\\\`*$_\\[\\]])");
    private static final Pattern HARMLESS = Pattern.compile("(?i)https?://.*|[^:]*");

    private Prose() {}

    /** The paragraph as HTML, everything escaped that is not Markdown of the kinds above. */
    public static String html(String markdown) {
        StringBuilder html = new StringBuilder();
        Matcher span = SPAN.matcher(markdown);
        int end = 0;
        while (span.find()) {
            html.append(Svg.escape(markdown.substring(end, span.start())));
            html.append(element(span));
            end = span.end();
        }
        return html.append(Svg.escape(markdown.substring(end))).toString();
    }

    private static String element(Matcher span) {
        if (span.group("code") != null) {
            return "<code>" + Svg.escape(span.group("code")) + "</code>";
        }
        if (span.group("display") != null) {
            return "<span class=\"math display\">" + Svg.escape(span.group("display")) + "</span>";
        }
        if (span.group("math") != null) {
            return "<span class=\"math\">" + Svg.escape(span.group("math")) + "</span>";
        }
        if (span.group("strong") != null) {
            return "<strong>" + html(span.group("strong")) + "</strong>";
        }
        if (span.group("emphasis") != null) {
            return "<em>" + html(span.group("emphasis")) + "</em>";
        }
        if (span.group("label") != null) {
            return HARMLESS.matcher(span.group("address")).matches()
                    ? "<a href=\"" + Svg.escape(span.group("address")) + "\">" + html(span.group("label")) + "</a>"
                    : html(span.group("label"));
        }
        return Svg.escape(span.group("escaped"));
    }
}
