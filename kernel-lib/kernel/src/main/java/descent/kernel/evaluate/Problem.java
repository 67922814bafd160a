package descent.kernel.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * What the compiler finds wrong.
 *
 * @param origin the cell it is in
 * @param position where in the cell, counted in characters from 0
 * @param end where the wrong part ends
 * @param message the compiler's words
 * @param code the compiler's name for this kind of error, such as {@code compiler.err.expected}
 * @param help one sentence on what to do, null if there is none
 */
public record Problem(
        Origin origin,
        int position,
        int end,
        String message,
        String code,
        @Nullable String help) {
    /** The line of the cell, counted from 1. */
    public int line() {
        return origin.line(position);
    }

    Problem withHelp(@Nullable String sentence) {
        return new Problem(origin, position, end, message, code, sentence);
    }
}
