package descent.kernel.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Methods of cells whose name every class inherits from {@code Object}, such as {@code int hashCode()}.
 *
 * <p>As static members of a cell's class they would clash with the inherited ones, and later cells would find those in place
 * of the cell's. So they and their calls get a mark in the classes; a learner never sees it. Inside a class body the name means what
 * that class inherits, as always in Java.
 */
final class Inherited {
    /** What is added to the name. */
    static final String MARK = "$";

    /** Object's methods. */
    static final Set<String> NAMES =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private Inherited() {}

    /** The names that need a mark, of methods of this cell and of earlier ones. */
    static Set<String> declared(List<Piece> pieces, Program program) {
        Set<String> names = new TreeSet<>();
        Stream.concat(pieces.stream(), program.of(Piece.Kind.METHOD).stream().map(Declaration::piece))
                .filter(piece -> piece.kind() == Piece.Kind.METHOD && NAMES.contains(piece.name()))
                .forEach(piece -> names.add(piece.name()));
        return names;
    }

    /** What a method is called in the class that holds it. */
    static String member(String method) {
        return NAMES.contains(method) ? method + MARK : method;
    }

    /** Where a piece needs marks: the ends of the names of such methods where they are declared and called. */
    static List<Integer> marks(Piece piece, Set<String> names) {
        List<Integer> marks = new ArrayList<>();
        if (names.isEmpty() || piece.kind() == Piece.Kind.TYPE) {
            return marks;
        }
        List<Token> tokens = piece.tokens();
        Set<Integer> bodies = ClassBodies.of(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            if (bodies.contains(at)) {
                at = ClassBodies.close(tokens, at, "{", "}");
            } else if (names.contains(tokens.get(at).text())
                    && ClassBodies.is(tokens, at + 1, "(")
                    && !ClassBodies.is(tokens, at - 1, ".")
                    && !ClassBodies.is(tokens, at - 1, "new")) {
                marks.add(tokens.get(at).end());
            }
        }
        return marks;
    }
}
