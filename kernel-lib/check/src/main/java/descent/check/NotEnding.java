package descent.check;

/** Thrown by a catalogued variant where the mistake that it stands for would never end. */
public final class NotEnding extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** A variant's way of running forever. */
    public NotEnding() {
        super("does not end");
    }
}
