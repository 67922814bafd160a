package descent.kernel.evaluate;

import descent.kernel.evaluate.Piece.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the variables that can live in the method's own frame while the cell's loops run, where the compiler makes them
 * up to twice as fast as in a static field. They are written to their fields when the cell ends, however it ends.
 *
 * <p>These are the ones that nothing but the cell's own plain statements sees: no lambda, no method or class of an earlier cell, and
 * no code that is yet to be evaluated. Whether a method or class of this cell uses a variable, and not only its name, is
 * known when it is compiled; so that is for {@link Compilation} to look at.
 */
final class Locals {
    private final Plan plan;

    Locals(Plan plan) {
        this.plan = plan;
    }

    /** Those that the cell declares. */
    Set<String> own() {
        Set<String> names = declared();
        if (!possible()) {
            return new TreeSet<>();
        }
        names.removeAll(captured());
        names.removeIf(name -> {
            Declaration former = plan.program.find(Kind.VARIABLE, name);
            return former != null && !plan.changed.contains(name) && plan.program.reaches(former);
        });
        return names;
    }

    /** Those of earlier cells that occur in this cell's loops. */
    List<Declaration> earlier() {
        if (!possible()) {
            return List.of();
        }
        Set<String> used = new TreeSet<>();
        plan.pieces.stream().filter(Locals::loops).forEach(piece -> used.addAll(piece.uses()));
        plan.of(Kind.VARIABLE).forEach(piece -> Declarator.of(piece).forEach(d -> used.remove(d.name())));
        used.removeAll(captured());
        used.removeAll(plan.changed);
        return plan.program.of(Kind.VARIABLE).stream()
                .filter(variable -> used.contains(variable.name()) && variable.type() != null)
                .filter(variable -> !variable.isVolatile() && !plan.reset.contains(variable))
                .filter(variable -> !plan.program.reaches(variable))
                .toList();
    }

    /** Whether the cell assigns something to a variable, as far as its tokens tell. */
    boolean assigns(String variable) {
        return plan.pieces.stream().anyMatch(piece -> assigns(piece.tokens(), variable));
    }

    private static boolean assigns(List<Token> tokens, String variable) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(variable)) {
                String before = i > 0 ? tokens.get(i - 1).text() : "";
                String after = i + 1 < tokens.size() ? tokens.get(i + 1).text() : "";
                // >>= comes as single symbols
                boolean shifted = after.equals(">")
                        && i + 2 < tokens.size()
                        && tokens.get(i + 2).text().startsWith(">");
                boolean bracketed = before.equals("(") && after.equals(")");
                boolean assigned = after.endsWith("=") && !after.matches("==|!=|<=|>=");
                if (assigned || shifted || bracketed || (before + after).matches(".*(\\+\\+|--).*")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean possible() {
        return plan.pieces.stream().anyMatch(Locals::loops)
                && plan.pieces.stream().noneMatch(piece -> piece.mentions("eval"))
                && plan.program.declarations().values().stream()
                        .noneMatch(d -> d.kind() != Kind.VARIABLE && d.piece().mentions("eval"));
    }

    private static boolean loops(Piece piece) {
        return piece.kind() == Kind.STATEMENT && (piece.mentions("for") || piece.mentions("while"));
    }

    /** The names that are declared once in this cell. */
    private Set<String> declared() {
        Set<String> names = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (Piece piece : plan.of(Kind.VARIABLE)) {
            for (Declarator declarator : Declarator.of(piece)) {
                if (!names.add(declarator.name()) || declarator.name().equals(Unit.RUN) || piece.isVolatile()) {
                    others.add(declarator.name());
                }
            }
        }
        names.removeAll(others);
        return names;
    }

    /** The names in lambdas and class bodies among the statements. */
    private Set<String> captured() {
        Set<String> names = new TreeSet<>();
        for (Piece piece : plan.pieces) {
            boolean member = piece.kind() == Kind.METHOD || piece.kind() == Kind.TYPE;
            if (!member && captures(piece.tokens())) {
                names.addAll(piece.uses());
            }
        }
        return names;
    }

    /** Whether there is a lambda or a class body in it. */
    private static boolean captures(List<Token> tokens) {
        boolean label = false;
        for (Token token : tokens) {
            if (token.is("case") || token.is("default")) {
                label = true;
            } else if (token.is("->") && !label) {
                return true;
            } else if (token.is("->") || token.is(":")) {
                label = false;
            }
        }
        return !ClassBodies.of(tokens).isEmpty();
    }
}
