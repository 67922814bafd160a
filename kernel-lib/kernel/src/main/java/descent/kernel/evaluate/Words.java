package descent.kernel.evaluate;

import java.util.regex.Pattern;

/** The compiler's and the virtual machine's words without the names of the classes that cells become. */
final class Words {
    private static final Pattern CELL =
            Pattern.compile("\\bcell\\.\\$\\d+(_\\d+)?[.$]|(?<![\\w.])\\$\\d+(_\\d+)?[.$](?=\\w)");
    private static final Pattern LOCATION =
            Pattern.compile("\\n\\s*location: class (cell\\.)?\\$\\d+(_\\d+)?(?=\\n|$)");

    private Words() {}

    static String of(String message) {
        return CELL.matcher(LOCATION.matcher(message).replaceAll("")).replaceAll("");
    }
}
