package descent.kernel.magic;

import java.util.List;

/** One magic. */
interface Magic {
    /**
     * Does its work, before the cell's Java is compiled.
     *
     * @param words what follows its name on the line
     * @param body the lines after it, if it takes the whole cell ({@code %%}); otherwise empty
     */
    void run(List<String> words, String body, Notebook notebook) throws MagicFailed;
}
