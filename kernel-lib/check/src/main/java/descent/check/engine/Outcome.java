package descent.check.engine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How one check went. Of a hidden check a report shows name, status, points and hint, and nothing else.
 *
 * @param method the check's method
 * @param name what it checks, as a sentence
 * @param status how it went
 * @param points what it gave
 * @param outOf what it can give
 * @param extra whether the points come on top
 * @param hidden whether it is a hidden check
 * @param message what went wrong, or why it was not checked; empty if it passed
 * @param input the call of the answer that showed it, null if none did
 * @param expected the value expected, null if the message says it
 * @param got the value found, null if the message says it
 * @param hint what the author adds, null if nothing
 */
public record Outcome(
        String method,
        String name,
        Status status,
        BigDecimal points,
        BigDecimal outOf,
        boolean extra,
        boolean hidden,
        String message,
        @Nullable String input,
        @Nullable String expected,
        @Nullable String got,
        @Nullable String hint) {

    /** How a check can go. */
    public enum Status {
        /** Every expectation was met. */
        PASSED,
        /** The answer is wrong here. */
        FAILED,
        /** The check or the grader broke, which says nothing about the answer. */
        ERROR,
        /** It did not run; the message says why. */
        NOT_CHECKED
    }

    /** Whether every expectation was met. */
    public boolean passed() {
        return status == Status.PASSED;
    }

    Outcome worth(BigDecimal given) {
        return new Outcome(method, name, status, given, outOf, extra, hidden, message, input, expected, got, hint);
    }
}
