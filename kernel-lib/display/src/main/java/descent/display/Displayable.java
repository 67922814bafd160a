package descent.display;

/**
 * A value that knows what it looks like.
 *
 * <p>Its {@code toString()} should be the bundle's plain text, so that it reads well in every other Java kernel and in a
 * debugger too.
 */
public interface Displayable {
    /** This value in all formats that it has. */
    Bundle bundle();
}
