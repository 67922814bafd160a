package descent.kernel.evaluate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One import, declaration, statement or expression of a cell.
 *
 * @param kind what it is
 * @param name the declared name; of an import what is imported; empty for statements and expressions
 * @param start where it begins in the cell
 * @param end where it ends, its semicolon included
 * @param nameAt index of the token that is the declared name (or, of a variable, the first such), −1 if there is none
 * @param tokens its tokens
 */
record Piece(Kind kind, String name, int start, int end, int nameAt, List<Token> tokens) {
    enum Kind {
        IMPORT,
        TYPE,
        METHOD,
        VARIABLE,
        STATEMENT,
        EXPRESSION
    }

    /** Whether it is a variable that threads share. */
    boolean isVolatile() {
        return kind == Kind.VARIABLE
                && tokens.subList(0, Plan.typeStart(this)).stream().anyMatch(token -> token.is("volatile"));
    }

    String text(String source) {
        return source.substring(start, end);
    }

    /** The text with its semicolon, which may be left out at the end of a cell. */
    String whole(String source) {
        return text(source) + (closed() ? "" : ";");
    }

    /** The same, taken for something else. */
    Piece as(Kind other) {
        return new Piece(other, name, start, end, nameAt, tokens);
    }

    /** Whether it ends with its own semicolon. */
    boolean closed() {
        return tokens.get(tokens.size() - 1).is(";");
    }

    /** The names that occur in it, and so all that it can depend on. */
    Set<String> uses() {
        Set<String> names = new TreeSet<>();
        for (Token token : tokens) {
            if (token.isName()) {
                names.add(token.text());
            }
        }
        return names;
    }

    boolean mentions(String word) {
        return tokens.stream().anyMatch(token -> token.is(word));
    }
}
