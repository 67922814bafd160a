package descent.display;

/**
 * The place where a program's displays appear: a notebook's cell, or the terminal.
 *
 * <p>The kernel installs its own with {@link Display#install}. Implementations must allow calls from any thread.
 */
public interface Screen {
    /** Shows a bundle under an id by which {@link #update} finds it again. */
    void show(String id, Bundle bundle);

    /** Replaces what was shown under the id, wherever it stands. */
    void update(String id, Bundle bundle);

    /**
     * Removes the output of the running cell.
     *
     * @param wait whether to keep it until something new is shown, which avoids flicker
     */
    void clear(boolean wait);

    /** Whether a reader sees updates in place; a log or a terminal does not. */
    default boolean live() {
        return true;
    }
}
