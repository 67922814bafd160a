package descent.kernel.evaluate;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type, method or variable that later cells see.
 *
 * @param piece what was written
 * @param origin the cell in which it was written
 * @param signature of a method its parameter types, such as {@code (int,double[])}; otherwise empty
 * @param owner the class that holds it, such as {@code $3}
 * @param type of a variable its type, names qualified where the compiler inferred it; otherwise null
 */
record Declaration(
        Piece piece,
        Origin origin,
        String signature,
        String owner,
        @Nullable String type) {
    Piece.Kind kind() {
        return piece.kind();
    }

    String name() {
        return piece.name();
    }

    /** Its name in the class that holds it. */
    String member() {
        return kind() == Piece.Kind.METHOD ? Inherited.member(name()) : name();
    }

    /** What makes it another declaration than the rest: kind, name and parameter types. */
    String key() {
        return kind() + " " + name() + signature;
    }

    boolean isVolatile() {
        return piece.isVolatile();
    }

    /** Whether it is a variable that has its only value where it is declared. */
    boolean constant() {
        boolean variable = kind() == Piece.Kind.VARIABLE;
        return variable
                && piece.tokens().subList(0, Plan.typeStart(piece)).stream().anyMatch(token -> token.is("final"))
                && Declarator.of(piece).stream().anyMatch(d -> d.name().equals(name()) && d.initialAt() >= 0);
    }

    String text() {
        return piece.text(origin.source());
    }

    /** The inside of the documentation comment before it, null if there is none. */
    @Nullable String documentation() {
        String before = origin.source().substring(0, piece.start()).stripTrailing();
        int start = before.endsWith("*/") ? before.lastIndexOf("/*") : -1;
        boolean documents = start >= 0 && before.startsWith("/**", start) && before.length() > start + 4;
        return documents
                ? before.substring(start + 3, before.length() - 2)
                        .replaceAll("(?m)^\\s*\\* ?", "")
                        .strip()
                : null;
    }

    /** Everything whose change may change this. */
    Set<String> uses() {
        if (kind() != Piece.Kind.VARIABLE) {
            return piece.uses();
        }
        return Signatures.names(String.valueOf(type));
    }

    Declaration ownedBy(String newOwner) {
        return new Declaration(piece, origin, signature, newOwner, type);
    }
}
