package descent.kernel.evaluate;

import java.util.regex.Pattern;

/** The compiler's and the virtual machine's words without the names of the classes that cells become. */
final class Words {
    private static final Pattern CELL =
            Pattern.compile("\\bcell\\.\\$\\d+(_\\d+)?[.$]|(?<![\\w.])\\$\\d+(_\\d+)?[.$](?=\\w)");
    private static final Pattern LOCATION =
            Pattern.compile("\\n\\s*location: class (cell\\.)?\\$\\d+(_\\d+)?(?=\\n|$)");

    private static final Pattern IN_CELL = Pattern.compile(" in (class )?cell\\.\\$\\d+(_\\d+)?(?![.$\\w])");

    private static final Pattern MARKED =
            Pattern.compile("\\b(" + String.join("|", Inherited.NAMES) + ")\\$(?![\\w$])");

    private static final Pattern HOISTED =
            Pattern.compile("(?<![\\w.$])(\\$In\\w+[.$])?\\$([A-Za-z]\\w*?)_\\d+_\\d+\\b");

    /** A class without a name in a cell's own statements. */
    private static final Pattern NAMELESS = Pattern.compile("\\bcell\\.\\$\\d+(_\\d+)?\\$\\d+(?![\\w$])");

    private static final Pattern JDK = Pattern.compile("\\bjava\\.[a-z.]+\\.(?=[A-Z])");

    private Words() {}

    static String of(String message) {
        String placeless =
                IN_CELL.matcher(LOCATION.matcher(message).replaceAll("")).replaceAll("");
        placeless = NAMELESS.matcher(placeless).replaceAll("<anonymous class>");
        String plain = CELL.matcher(placeless).replaceAll("");
        if (plain.indexOf('$') < 0) {
            return plain;
        }
        return HOISTED.matcher(MARKED.matcher(plain).replaceAll("$1")).replaceAll("<anonymous $2>");
    }

    /** The same with the names of the JDK's classes as everybody writes them. */
    static String simple(String message) {
        return JDK.matcher(of(message)).replaceAll("");
    }
}
