package descent.check;

import org.jspecify.annotations.Nullable;

/** An expectation that an answer did not meet, in the parts that a report shows. */
public final class CheckFailure extends AssertionError {
    private static final long serialVersionUID = 1;

    private final @Nullable String input;
    private final @Nullable String expected;
    private final @Nullable String got;

    /**
     * A failed expectation.
     *
     * @param message what was expected of what, in a sentence
     * @param input the call that the value came from, null if unknown
     * @param expected the value expected, null if the sentence says it
     * @param got the value found, null if the sentence says it
     */
    public CheckFailure(String message, @Nullable String input, @Nullable String expected, @Nullable String got) {
        super(message);
        this.input = input;
        this.expected = expected;
        this.got = got;
    }

    /** The call that the value came from, null if unknown. */
    public @Nullable String input() {
        return input;
    }

    /** The value expected, null if the message says it. */
    public @Nullable String expected() {
        return expected;
    }

    /** The value found, null if the message says it. */
    public @Nullable String got() {
        return got;
    }
}
