package descent.check;

/** The grader failed, not the answer: a check that meets this is neither passed nor failed and must be run again. */
public final class GraderException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * A failure of the grader.
     *
     * @param message what failed
     * @param cause what is known of it
     */
    public GraderException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A failure of the grader that has no exception behind it. */
    public GraderException(String message) {
        super(message);
    }
}
