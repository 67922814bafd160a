package descent.grader.release;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marked regions of a cell's source: a line that contains the words opens or closes one, whatever else it contains. */
public final class Regions {
    /** What can be marked. */
    static final List<String> NAMES = List.of("SOLUTION", "HIDDEN TESTS", "MARK SCHEME");

    private Regions() {}

    /**
     * The source with each region between {@code BEGIN name} and {@code END name} replaced.
     *
     * @param name what the markers name, such as {@code SOLUTION}
     * @param stub the lines to put in place of each region, with the indent of its first line; none to leave it out
     * @param where what an error names: the cell
     * @throws IllegalArgumentException if regions are nested, not closed, or closed without having been opened
     */
    public static String replace(String source, String name, List<String> stub, String where) {
        List<String> kept = new ArrayList<>();
        @Nullable String opened = null;
        for (String line : source.split("\n", -1)) {
            boolean begins = line.contains("BEGIN " + name);
            boolean ends = line.contains("END " + name);
            if (begins && opened != null) {
                throw new IllegalArgumentException(
                        where + ": BEGIN " + name + " inside of a region that is still open");
            }
            if (ends && opened == null) {
                throw new IllegalArgumentException(where + ": END " + name + " without BEGIN " + name);
            }
            if (begins) {
                opened = line;
                String indent =
                        line.substring(0, line.length() - line.stripLeading().length());
                stub.forEach(text -> kept.add(indent + text));
            } else if (ends) {
                opened = null;
            } else if (opened == null) {
                kept.add(line);
            }
        }
        if (opened != null) {
            throw new IllegalArgumentException(where + ": BEGIN " + name + " is never closed");
        }
        return String.join("\n", kept);
    }

    /** What stands between the markers, without them. */
    static String inside(String source, String name) {
        List<String> kept = new ArrayList<>();
        boolean open = false;
        for (String line : source.split("\n", -1)) {
            boolean ends = line.contains("END " + name);
            if (open && !ends) {
                kept.add(line);
            }
            open = line.contains("BEGIN " + name) || open && !ends;
        }
        return String.join("\n", kept);
    }

    /** Whether a line opens or closes a region of any name. */
    public static boolean isMarker(String line) {
        return NAMES.stream().anyMatch(name -> marks(line, name));
    }

    /** Whether the source has a marker of this name. */
    public static boolean marks(String source, String name) {
        return source.contains("BEGIN " + name) || source.contains("END " + name);
    }
}
