package descent.kernel.evaluate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Unicode escapes, a backslash, a {@code u} and four digits, which Java reads before it looks at anything else. */
final class Escapes {
    /** Two backslashes are one that begins no escape; an escaped backslash stays, or it could begin another. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:\\\\|u+(?!005[cC])([0-9a-fA-F]{4}))");

    private Escapes() {}

    /** The source with each escape replaced by its character. */
    static String read(String source) {
        return !source.contains("\\u")
                ? source
                : ESCAPE.matcher(source)
                        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
    }

    private static String character(@Nullable String digits, String otherwise) {
        return digits == null ? otherwise : String.valueOf((char) Integer.parseInt(digits, 16));
    }
}
