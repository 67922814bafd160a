package descent.notebook.check;

/** An answer that earned nothing, thrown where nbgrader would give full points to whatever does not throw. */
public final class NotSolved extends AssertionError {
    private static final long serialVersionUID = 1;

    NotSolved(String report) {
        super(report);
    }
}
