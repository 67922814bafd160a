package descent.kernel.session;

import descent.display.Bundle;

/**
 * Receives what a cell shows, in the order in which it shows it.
 *
 * <p>Calls come from several threads but never two at a time, and may come after the cell has ended, from a thread that
 * outlives it.
 */
public interface CellOutput {
    /**
     * Text that the cell prints.
     *
     * @param name {@code stdout} or {@code stderr}
     * @param text never empty; prints that follow each other closely come together
     */
    void stream(String name, String text);

    /** Something shown under an id. */
    void display(String id, Bundle bundle);

    /** Something else in place of what was shown under an id, perhaps by an earlier cell. */
    void update(String id, Bundle bundle);

    /** The output so far is to go, at once or when more comes. */
    void clear(boolean wait);

    /** The value of the cell's last expression. */
    void result(Bundle bundle);

    /** A page that a front end shows beside the notebook, if it can. */
    default void page(Bundle bundle) {
        display(java.util.UUID.randomUUID().toString(), bundle);
    }

    /** Called by a thread after it has shown something; may wait, as long as the thread is not interrupted. */
    default void keepPace() {}

    /** Whether the cell was interrupted before it could be found among those that run. */
    default boolean unwanted() {
        return false;
    }
}
