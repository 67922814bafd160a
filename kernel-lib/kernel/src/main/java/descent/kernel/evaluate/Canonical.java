package descent.kernel.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the constructors that a record writes itself. A cell's types become public, and a public record's canonical
 * constructor must be public too, which nobody who writes {@code record P(int x) { P { … } }} can know.
 */
final class Canonical {
    private Canonical() {}

    /** Where the names of a record's constructors without a modifier stand in its cell. */
    static List<Integer> constructors(Piece piece) {
        List<Integer> found = new ArrayList<>();
        List<Token> tokens = piece.tokens();
        int name = piece.nameAt();
        if (piece.kind() != Piece.Kind.TYPE || name < 1 || !tokens.get(name - 1).is("record")) {
            return found;
        }
        int depth = 0;
        for (int i = name + 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean begins = tokens.get(i - 1).text().matches("[{};)]") || annotated(tokens, i);
            boolean constructs = tokens.get(i + 1).is("{") || tokens.get(i + 1).is("(");
            if (depth == 1 && begins && constructs && token.is(piece.name())) {
                found.add(token.start());
            }
            depth += token.is("{") ? 1 : token.is("}") ? -1 : 0;
        }
        return found;
    }

    private static boolean annotated(List<Token> tokens, int at) {
        return tokens.get(at - 2).is("@");
    }
}
