package descent.grader.format;

/** Texts of a submission, fit for other programs: no characters that steer a terminal, and none that XML forbids. */
public final class Plain {
    private static final char REPLACEMENT = '\u25af';

    private Plain() {}

    /** The text with each control character, direction mark, lone surrogate and non-character replaced. */
    public static String text(String value) {
        StringBuilder safe = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                int point = Character.toCodePoint(c, value.charAt(++i));
                safe.append((point & 0xfffe) == 0xfffe ? Character.toString(REPLACEMENT) : Character.toString(point));
            } else {
                safe.append(isFit(c) ? c : REPLACEMENT);
            }
        }
        return safe.toString();
    }

    /** The same in one line. */
    public static String line(String value) {
        return text(value).replace('\n', REPLACEMENT).replace('\t', ' ');
    }

    private static boolean isFit(char c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        boolean steers =
                c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' || c == '\u200e' || c == '\u200f';
        return c >= ' ' && !(c >= '\u007f' && c < '\u00a0') && !Character.isSurrogate(c) && c < '\ufffe' && !steers;
    }

    /** The text as content or attribute value of XML. */
    static String xml(String value) {
        return text(value)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The same for an attribute, where line ends would be lost. */
    static String attribute(String value) {
        return xml(value).replace("\n", "&#10;").replace("\t", "&#9;");
    }
}
