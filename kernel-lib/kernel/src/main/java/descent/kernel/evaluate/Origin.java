package descent.kernel.evaluate;

/**
 * The text that a piece comes from, to which its errors are mapped back.
 *
 * @param label what stack traces call it, such as {@code In [3]}
 * @param source the whole cell
 */
public record Origin(String label, String source) {
    /** The line, counted from 1, in which a position lies. */
    public int line(int position) {
        int line = 1;
        for (int i = Math.min(position, source.length()) - 1; i >= 0; i--) {
            if (source.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }
}
