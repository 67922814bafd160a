package descent.kernel.complete;

import java.util.regex.Pattern;

/** Documentation comments as plain text. */
final class Javadoc {
    private static final Pattern INLINE =
            Pattern.compile("\\{@(?:code|literal|link|linkplain|value|index)\\s*([^{}]*)\\}");
    private static final Pattern LINK_LABEL = Pattern.compile("^[\\w.#(),\\[\\]]+\\s+(?=\\S)");
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^\\s*@(param|return|returns|throws|exception|see|since)\\b\\s*");

    private Javadoc() {}

    static String plain(String comment) {
        String text = comment;
        for (int i = 0; i < 3; i++) {
            text = INLINE.matcher(text).replaceAll(match -> {
                boolean link = match.group().startsWith("{@link");
                String inner = link ? LINK_LABEL.matcher(match.group(1)).replaceFirst("") : match.group(1);
                return java.util.regex.Matcher.quoteReplacement(
                        link ? inner.replace('#', '.').replaceFirst("^\\.", "") : inner);
            });
        }
        text = text.replaceAll("(?i)<p>|<br\\s*/?>|</?(ul|ol|dl|table|blockquote)[^>]*>", "\n")
                .replaceAll("(?i)<li>|<dt>", "\n- ")
                .replaceAll("</?[a-zA-Z][^>]*>", "")
                .replaceAll("\\{@[a-zA-Z]+\\s*([^}]*)\\}", "$1")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
        text = BLOCK.matcher(text).replaceAll(match -> switch (match.group(1)) {
            case "param" -> "\nparameter ";
            case "return", "returns" -> "\nreturns ";
            case "throws", "exception" -> "\nthrows ";
            default -> "\n" + match.group(1) + " ";
        });
        return text.replaceAll("(?m)^[ \\t]+", "").replaceAll("\n{3,}", "\n\n").strip();
    }
}
