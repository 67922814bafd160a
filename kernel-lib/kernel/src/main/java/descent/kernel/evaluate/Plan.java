package descent.kernel.evaluate;

import descent.kernel.evaluate.Piece.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a cell means for the program: what it declares anew, what stays as it is, and what of earlier cells must be
 * compiled again because it uses something that changes.
 */
final class Plan {
    final int number;
    final Origin origin;
    final Program program;
    final List<Piece> pieces;
    private final Inferred inferred;

    /** Types and methods of this cell that must be compiled, in their order. */
    final List<Piece> members = new ArrayList<>();

    /** Declarations of earlier cells that must be compiled again, by key. */
    final Map<String, Declaration> again = new LinkedHashMap<>();

    /** Variables of earlier cells that lose their value, because its class is no longer the class of that name. */
    final List<Declaration> reset = new ArrayList<>();

    /** Names whose meaning changes with this cell. */
    final Set<String> changed = new TreeSet<>();

    /**
     * Plans a cell.
     *
     * @param inferred the types of variables declared with {@code var}, as far as they are known
     */
    Plan(int number, Origin origin, Program program, List<Piece> pieces, Inferred inferred) {
        this.number = number;
        this.origin = origin;
        this.program = program;
        this.pieces = pieces;
        this.inferred = inferred;
        findMembers();
        findAgain();
    }

    String owner() {
        return "$" + number;
    }

    /** The anonymous classes that become members of the cell's class. */
    List<Hoisted> hoisted() {
        return inferred.hoisted();
    }

    List<Piece> of(Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() == kind).toList();
    }

    /** The declaration of an earlier cell that a type or method of this cell replaces or repeats. */
    private @Nullable Declaration former(Piece piece) {
        String signature = piece.kind() == Kind.METHOD ? Signatures.of(piece) : "";
        return program.declarations().get(piece.kind() + " " + piece.name() + signature);
    }

    private void findMembers() {
        Set<Piece> changing = new LinkedHashSet<>();
        List<Piece> own = pieces.stream()
                .filter(p -> p.kind() == Kind.TYPE || p.kind() == Kind.METHOD)
                .toList();
        for (Piece piece : own) {
            Declaration former = former(piece);
            boolean twice = own.stream()
                            .filter(p -> p.name().equals(piece.name()) && p.kind() == piece.kind())
                            .count()
                    > 1;
            if (former == null || twice || !Signatures.same(former.piece(), piece)) {
                changing.add(piece);
            }
        }
        boolean more = true;
        while (more) {
            Set<String> names = new TreeSet<>();
            changing.forEach(piece -> names.add(piece.name()));
            more = false;
            for (Piece piece : own) {
                if (!changing.contains(piece) && (usesAny(piece, names) || sealedOver(piece, changing))) {
                    changing.add(piece);
                    more = true;
                }
            }
        }
        own.stream().filter(changing::contains).forEach(members::add);
        for (Piece piece : members) {
            if (!program.named(piece.name()).isEmpty()) {
                changed.add(piece.name());
            }
        }
    }

    private static boolean usesAny(Piece piece, Set<String> names) {
        return piece.tokens().stream().anyMatch(token -> token.isName() && names.contains(token.text()));
    }

    /** Whether a sealed type without changes has a subtype here that changes: both must be compiled together. */
    private static boolean sealedOver(Piece piece, Set<Piece> changing) {
        return piece.mentions("sealed") && changing.stream().anyMatch(other -> other.mentions(piece.name()));
    }

    /** Adds what uses a changed name, and what uses that, until nothing more is found. */
    private void findAgain() {
        for (Piece piece : of(Kind.VARIABLE)) {
            for (Declarator declarator : Declarator.of(piece)) {
                Declaration former = program.find(Kind.VARIABLE, declarator.name());
                if (former != null && !sameType(piece, declarator, former)) {
                    changed.add(declarator.name());
                }
            }
        }
        Set<String> own = new TreeSet<>();
        for (Piece piece : members) {
            own.add(piece.kind() + " " + piece.name() + (piece.kind() == Kind.METHOD ? Signatures.of(piece) : ""));
        }
        Set<String> variables = new TreeSet<>();
        of(Kind.VARIABLE).forEach(piece -> Declarator.of(piece).forEach(d -> variables.add(d.name())));
        boolean more = true;
        while (more) {
            more = false;
            for (Declaration declaration : program.declarations().values()) {
                boolean here = own.contains(declaration.key())
                        || declaration.kind() == Kind.VARIABLE && variables.contains(declaration.name());
                if (here || again.containsKey(declaration.key()) || reset.contains(declaration)) {
                    continue;
                }
                boolean affected = declaration.uses().stream()
                        .anyMatch(name -> changed.contains(name) && !name.equals(declaration.name()));
                boolean overload = declaration.kind() == Kind.METHOD && emits(declaration.name());
                if (declaration.kind() == Kind.VARIABLE ? touchesType(declaration) : affected || overload) {
                    more = true;
                    if (declaration.kind() == Kind.VARIABLE) {
                        reset.add(declaration);
                    } else {
                        again.put(declaration.key(), declaration);
                    }
                    if (!overload || affected) {
                        changed.add(declaration.name());
                    }
                }
            }
        }
    }

    /** Whether a class of this name is a new one after this cell. */
    private boolean touchesType(Declaration variable) {
        for (String name : variable.uses()) {
            boolean redefined = members.stream()
                            .anyMatch(p -> p.kind() == Kind.TYPE && p.name().equals(name))
                    && program.find(Kind.TYPE, name) != null;
            if (redefined || again.containsKey(Kind.TYPE + " " + name)) {
                return true;
            }
        }
        return false;
    }

    /** A class that has a method sees no imported methods of that name, so all overloads must be in it. */
    private boolean emits(String method) {
        return members.stream()
                        .anyMatch(p -> p.kind() == Kind.METHOD && p.name().equals(method))
                || again.values().stream()
                        .anyMatch(d -> d.kind() == Kind.METHOD && d.name().equals(method));
    }

    private boolean sameType(Piece piece, Declarator declarator, Declaration former) {
        return type(piece, declarator).equals(former.type()) && !touchesType(former);
    }

    /** The type of a variable: as it is written, or what the compiler inferred, or {@code var} before that is known. */
    String type(Piece piece, Declarator declarator) {
        String written = written(piece, declarator);
        return written.equals("var") ? inferred.types().getOrDefault(declarator.name(), written) : written;
    }

    private static String written(Piece piece, Declarator declarator) {
        StringBuilder type = new StringBuilder();
        int from = typeStart(piece);
        for (Token token : piece.tokens().subList(from, piece.nameAt())) {
            type.append(
                            token.isWord() && type.length() > 0 && Character.isLetter(type.charAt(type.length() - 1))
                                    ? " "
                                    : "")
                    .append(token.text());
        }
        return type.append(declarator.dimensions()).toString();
    }

    /** Index of the first token of the type, after annotations and modifiers. */
    static int typeStart(Piece piece) {
        int at = 0;
        while (at < piece.nameAt()) {
            Token token = piece.tokens().get(at);
            if (token.is("@")) {
                at += 2;
                if (piece.tokens().get(at).is("(")) {
                    while (!piece.tokens().get(at).is(")")) {
                        at++;
                    }
                    at++;
                }
            } else if (Keywords.modifier(token.text())) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }
}
