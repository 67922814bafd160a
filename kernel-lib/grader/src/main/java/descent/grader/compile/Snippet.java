package descent.grader.compile;

import java.util.Set;

/**
 * A declaration or a statement of a cell.
 *
 * @param kind what it is
 * @param name what it declares; empty for statements and imports
 * @param key what a later one replaces: the name, for methods with the parameters' types
 * @param type a variable's type as written, else empty
 * @param initializer what a variable starts with, else empty
 * @param text the source, modifiers that mean nothing at the top level blanked out
 * @param words all identifiers in it
 * @param cell the number of the cell
 * @param line the line in the cell where {@code text} starts, from 1
 */
public record Snippet(
        Kind kind,
        String name,
        String key,
        String type,
        String initializer,
        String text,
        Set<String> words,
        int cell,
        int line) {

    /** What a snippet can be. */
    public enum Kind {
        /** An import. */
        IMPORT,
        /** A class, interface, enum or record. */
        TYPE,
        /** A method. */
        METHOD,
        /** One variable. */
        VARIABLE,
        /** Anything else. */
        STATEMENT
    }

    public Snippet {
        words = Set.copyOf(words);
    }
}
