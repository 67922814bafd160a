package descent.app.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps mathematics out of Markdown's hands.
 *
 * <p>Markdown takes {@code a_1 + b_1} for emphasis. So formulas are taken out before and put back after, as elements
 * that KaTeX sets when the page opens; with scripts off a reader sees the TeX.
 */
final class Mathematics {
    /** Code first, so that a dollar sign in code is none of ours. */
    private static final Pattern SPAN =
            Pattern.compile("(?<code>(?m:^ {0,3}(`{3,}|~{3,}))[\\s\\S]*?(?:\n {0,3}\\2[`~]*[ \t]*(?=\n|\\z)|\\z)"
                    + "|(?<!`)(`+)(?!`)[\\s\\S]*?(?<!`)\\3(?!`)|\\\\\\$)"
                    + "|\\$\\$(?<display>[\\s\\S]+?)\\$\\$"
                    + "|\\\\\\[(?<bracket>[\\s\\S]+?)\\\\\\]"
                    + "|(?<environment>\\\\begin\\{(?<name>(?:align|equation|gather)\\*?)\\}[\\s\\S]+?\\\\end\\{\\k<name>\\})"
                    + "|\\\\\\((?<paren>[\\s\\S]+?)\\\\\\)"
                    + "|\\$(?<inline>(?![\\s$])(?:\\\\.|[^$\\\\\n]|\n(?!\n))*?(?<!\\s))\\$(?!\\d)");

    private static final Pattern WORD = Pattern.compile("MATH(\\d+)HTAM");

    private final List<String> formulas = new ArrayList<>();

    /** The text with a word in the place of each formula. */
    String takeOut(String markdown) {
        Matcher span = SPAN.matcher(markdown);
        StringBuilder rest = new StringBuilder();
        while (span.find()) {
            String replacement = span.group();
            if (span.group("code") == null) {
                String display = first(span.group("display"), span.group("bracket"), span.group("environment"));
                String inline = first(span.group("inline"), span.group("paren"));
                replacement = "MATH" + formulas.size() + "HTAM";
                formulas.add(
                        display != null
                                ? "<span class=\"math display\">" + Html.escape(display) + "</span>"
                                : "<span class=\"math\">" + Html.escape(inline == null ? "" : inline) + "</span>");
            }
            span.appendReplacement(rest, Matcher.quoteReplacement(replacement));
        }
        return span.appendTail(rest).toString();
    }

    /** The text with the TeX of the formulas in their places, for where there can be no elements. */
    String plain(String text) {
        return WORD.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        formulas.get(Integer.parseInt(found.group(1))).replaceAll("<[^>]*>", "")));
    }

    /** The HTML with the formulas back in their places. */
    String putBack(String html) {
        return WORD.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(formulas.get(Integer.parseInt(found.group(1)))));
    }

    private static @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }
}
