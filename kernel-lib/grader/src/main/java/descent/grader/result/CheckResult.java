package descent.grader.result;

import descent.check.engine.Outcome;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one check went. Of a hidden check there is a name, a status, points and the author's hint, and nothing else.
 *
 * @param name what it checks, as a sentence
 * @param status passed, failed, error or not_checked
 * @param points what it gave
 * @param outOf what it can give
 * @param extra whether the points come on top
 * @param hidden whether students do not have it
 * @param message what went wrong, or why it was not checked
 * @param input the call that showed it
 * @param expected what should have come
 * @param got what came
 * @param hint what the author adds
 */
public record CheckResult(
        String name,
        String status,
        BigDecimal points,
        BigDecimal outOf,
        boolean extra,
        boolean hidden,
        String message,
        @Nullable String input,
        @Nullable String expected,
        @Nullable String got,
        @Nullable String hint) {

    static CheckResult of(Outcome outcome) {
        boolean tell = !outcome.hidden();
        return new CheckResult(
                outcome.name(),
                outcome.status().name().toLowerCase(Locale.ROOT),
                outcome.points(),
                outcome.outOf(),
                outcome.extra(),
                outcome.hidden(),
                tell ? outcome.message() : "",
                tell ? outcome.input() : null,
                tell ? outcome.expected() : null,
                tell ? outcome.got() : null,
                outcome.hint());
    }

    /** Whether it passed. */
    public boolean passed() {
        return status.equals("passed");
    }
}
