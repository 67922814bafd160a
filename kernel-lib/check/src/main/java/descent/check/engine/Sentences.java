package descent.check.engine;

import java.util.Locale;

/** Reads the name of a method as the sentence that it is. */
final class Sentences {
    private Sentences() {}

    /** {@code theInterceptIsFree} as "the intercept is free". */
    static String of(String camelCase) {
        return camelCase
                .replace("NaN", "Not-a-number")
                .replaceAll("(?<=[a-zA-Z0-9])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .replace("not-a-number", "NaN");
    }
}
