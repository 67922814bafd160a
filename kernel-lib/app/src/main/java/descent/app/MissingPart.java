package descent.app;

/** The command cannot be carried out as it was given: exit status 2, and the message is all that a person sees. */
public final class MissingPart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what is missing or wrong and, on further lines, what to do about it. */
    public MissingPart(String message) {
        super(message);
    }
}
