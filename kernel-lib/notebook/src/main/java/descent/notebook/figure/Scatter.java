package descent.notebook.figure;

/** A chart of points; made by {@link Plot#scatter}. */
public final class Scatter extends Chart<Scatter> {
    Scatter(String title) {
        super(title);
    }
}
