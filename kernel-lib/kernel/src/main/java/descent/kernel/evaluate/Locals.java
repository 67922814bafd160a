package descent.kernel.evaluate;

import descent.kernel.evaluate.Piece.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the variables of a cell that can live in the method's own frame while its loops run, which the compiler makes
 * twice as fast as a static field. They are written to their fields when the cell ends, however it ends.
 */
final class Locals {
    private final Plan plan;

    Locals(Plan plan) {
        this.plan = plan;
    }

    /** Those that nothing but the cell's own plain statements can see. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        boolean loops = plan.pieces.stream()
                .anyMatch(p -> p.kind() == Kind.STATEMENT && (p.mentions("for") || p.mentions("while")));
        if (!loops) {
            return names;
        }
        Set<String> twice = new TreeSet<>();
        for (Piece piece : plan.of(Kind.VARIABLE)) {
            for (Declarator declarator : Declarator.of(piece)) {
                if (!names.add(declarator.name()) || declarator.name().equals(Unit.RUN)) {
                    twice.add(declarator.name());
                }
            }
        }
        names.removeAll(twice);
        for (Piece piece : plan.pieces) {
            boolean shared = piece.kind() == Kind.METHOD || piece.kind() == Kind.TYPE || captures(piece.tokens());
            if (shared) {
                names.removeAll(piece.uses());
            }
        }
        for (Declaration declaration : plan.program.declarations().values()) {
            if (declaration.kind() != Kind.VARIABLE) {
                names.removeAll(declaration.uses());
            }
        }
        return names;
    }

    /** Whether there is a lambda or a class body in it. */
    private static boolean captures(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean body =
                    token.is(")") && i + 1 < tokens.size() && tokens.get(i + 1).is("{");
            boolean created = body && tokens.stream().anyMatch(t -> t.is("new"));
            if (token.is("->") || token.is("class") || token.is("record") || created) {
                return true;
            }
        }
        return false;
    }
}
