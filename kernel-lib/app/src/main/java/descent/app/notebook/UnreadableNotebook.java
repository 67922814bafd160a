package descent.app.notebook;

/** A file is not a notebook that can be read; the message says why, for the person whose file it is. */
public final class UnreadableNotebook extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableNotebook(String message) {
        super(message);
    }
}
