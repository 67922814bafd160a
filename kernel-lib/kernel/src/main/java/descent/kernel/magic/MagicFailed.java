package descent.kernel.magic;

import org.jspecify.annotations.Nullable;

/** A magic could not do what it was asked; the message says why and what to do. */
public final class MagicFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Object outcome;

    /** A failure of the magic itself. */
    public MagicFailed(String message) {
        super(message);
        this.outcome = null;
    }

    /** A failure of code that a magic runs, with the outcome of that code. */
    public MagicFailed(String message, Object outcome) {
        super(message);
        this.outcome = outcome;
    }

    /** The outcome of the code that failed, null if the magic itself did. */
    public @Nullable Object outcome() {
        return outcome;
    }
}
