package descent.notebook.figure;

/** A chart of curves; made by {@link Plot#lines}. */
public final class Lines extends Chart<Lines> {
    Lines(String title) {
        super(title);
    }
}
