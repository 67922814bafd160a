package descent.kernel.magic;

import descent.display.Bundle;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a magic can do to the notebook in which it stands. */
public interface Notebook {
    /** The class path of the cells. */
    List<Path> classPath();

    /** Adds to the class path of the cells. */
    void addToClassPath(List<Path> more);

    /**
     * Runs Java as a part of the cell.
     *
     * @throws MagicFailed if it fails, with the error as the cell's
     */
    void run(String java, String label) throws MagicFailed;

    /** The start-up code. */
    String startup();

    /** Shows something under the cell. */
    void show(String id, Bundle bundle);

    /** Shows something else in its place. */
    void update(String id, Bundle bundle);

    /** Prints. */
    void print(String text);

    /** Shows a page beside the notebook. */
    void page(Bundle bundle);

    /** What is known about a name, null if nothing is. */
    @Nullable Bundle inspect(String name);
}
