package descent.check;

import org.jspecify.annotations.Nullable;

/**
 * What a call of an answer gives when it gives no value: the answer threw, did not end, crashed, or returned what the
 * contract does not allow.
 *
 * <p>Answers in this JVM and answers behind a pipe fail alike: whatever forwards a call to an answer in another JVM throws
 * this, and nothing else. Trouble of the forwarding itself is a {@link GraderException}.
 */
public final class AnswerException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** How the call went wrong. */
    public enum Kind {
        /** It threw an exception, or an error such as a stack overflow. */
        THREW,
        /** It did not end within the limit. */
        NOT_ENDING,
        /** It ended its JVM: an exit, or memory that ran out. */
        CRASHED,
        /** It returned null, or something that is no value of the contract's types. */
        BAD_VALUE,
        /** It used a call-back outside its call, from another thread, or more often than allowed. */
        REFUSED
    }

    private final Kind kind;
    private final String type;

    /**
     * A call that gave no value.
     *
     * @param kind how it went wrong
     * @param type the full name of the exception's class where the answer threw one, else empty
     * @param message what the learner is told; for an exception, its message
     */
    public AnswerException(Kind kind, String type, @Nullable String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.type = type;
    }

    /** How the call went wrong. */
    public Kind kind() {
        return kind;
    }

    /** The full name of the class of the exception that the answer threw, else empty. */
    public String type() {
        return type;
    }

    /** Whether the answer is the untouched stub of a student's notebook. */
    public boolean untouched() {
        String message = getMessage();
        return kind == Kind.THREW && message != null && message.contains("YOUR CODE HERE");
    }

    /** One sentence for the learner. */
    public String told() {
        String message = getMessage();
        return switch (kind) {
            case THREW -> type.substring(type.lastIndexOf('.') + 1) + (message == null ? "" : ": " + message);
            case NOT_ENDING -> message == null ? "no end within the time limit" : message;
            case CRASHED -> message == null ? "the answer's JVM ended" : message;
            case BAD_VALUE, REFUSED -> message == null ? "not allowed by the contract" : message;
        };
    }
}
