package descent.kernel.evaluate;

import descent.kernel.evaluate.Piece.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes the classes that a cell becomes.
 *
 * <p>Types and methods become static members, variables static fields, and the statements one method; so the compiler sees
 * the whole cell at once. A class of its own holds what must be compiled again of each earlier cell.
 */
final class Generator {
    private final Plan plan;
    private final boolean infer;
    private final boolean lastIsStatement;
    private final Locals locals;
    private final Set<String> local;
    private final List<Declaration> earlier;
    private final Set<String> inherited;
    private final List<Declaration> declared = new ArrayList<>();

    /**
     * Prepares to write a plan.
     *
     * @param infer whether variables declared with {@code var} stay where they are, so that the compiler finds their types
     * @param lastIsStatement whether the last expression has no value (its method is {@code void})
     * @param frame the variables that may live in the method's frame while it runs
     */
    Generator(Plan plan, boolean infer, boolean lastIsStatement, Predicate<String> frame) {
        this.plan = plan;
        this.infer = infer;
        this.lastIsStatement = lastIsStatement;
        this.locals = new Locals(plan);
        this.local = locals.own();
        this.earlier = locals.earlier().stream()
                .filter(variable -> frame.test(variable.name()))
                .toList();
        local.removeIf(frame.negate());
        this.inherited = Inherited.declared(plan.pieces, plan.program);
    }

    /** What the cell declares; complete after {@link #units()}. */
    List<Declaration> declared() {
        return declared;
    }

    /** Whether variables live in the method's frame. */
    private boolean usesFrame() {
        return !local.isEmpty() || !earlier.isEmpty();
    }

    /** The variables that live in the method's frame, each with its field; complete after {@link #units()}. */
    Map<String, String> frame() {
        Map<String, String> frame = new TreeMap<>();
        local.forEach(name -> frame.put(name, ownerOf(name) + "." + name));
        earlier.forEach(variable -> frame.put(variable.name(), field(variable)));
        return frame;
    }

    /** The cell's own class first. */
    List<Unit> units() {
        Map<Origin, List<Declaration>> others = new LinkedHashMap<>();
        List<Declaration> mine = new ArrayList<>();
        for (Declaration declaration : plan.again.values()) {
            (belongsHere(declaration) ? mine : others.computeIfAbsent(declaration.origin(), o -> new ArrayList<>()))
                    .add(declaration);
        }
        Map<String, List<Declaration>> classes = new LinkedHashMap<>();
        classes.put(plan.owner(), mine);
        for (List<Declaration> group : others.values()) {
            classes.put(plan.owner() + "_" + classes.size(), group);
        }
        for (Piece piece : plan.members) {
            String signature = piece.kind() == Kind.METHOD ? Signatures.of(piece) : "";
            declared.add(new Declaration(piece, plan.origin, signature, plan.owner(), null));
        }
        for (Hoisted type : plan.hoisted()) {
            declared.add(new Declaration(type.declaration(), type.origin(), "", plan.owner(), null));
        }
        classes.forEach((owner, group) -> group.forEach(d -> declared.add(d.ownedBy(owner))));
        declareVariables();
        List<Unit> units = new ArrayList<>();
        classes.forEach((owner, group) -> units.add(unit(owner, group)));
        return units;
    }

    private boolean belongsHere(Declaration declaration) {
        return declaration.kind() == Kind.METHOD
                && (plan.members.stream()
                                .anyMatch(
                                        p -> p.kind() == Kind.METHOD && p.name().equals(declaration.name()))
                        || plan.again.values().stream()
                                .anyMatch(other -> other.kind() == Kind.METHOD
                                        && other.name().equals(declaration.name())
                                        && other.origin() != declaration.origin()));
    }

    private void declareVariables() {
        for (Declaration variable : plan.reset) {
            declared.add(variable.ownedBy(plan.owner()));
        }
        for (Piece piece : plan.of(Kind.VARIABLE)) {
            for (Declarator declarator : Declarator.of(piece)) {
                Declaration former = plan.program.find(Kind.VARIABLE, declarator.name());
                boolean same = former != null && !plan.changed.contains(declarator.name());
                Piece own = new Piece(
                        Kind.VARIABLE, declarator.name(), piece.start(), piece.end(), piece.nameAt(), piece.tokens());
                declared.add(new Declaration(
                        own,
                        plan.origin,
                        "",
                        same && former != null ? former.owner() : plan.owner(),
                        plan.type(piece, declarator)));
            }
        }
    }

    private Unit unit(String owner, List<Declaration> group) {
        boolean main = owner.equals(plan.owner());
        Origin origin = main ? plan.origin : group.get(0).origin();
        Text text = new Text();
        text.add("package " + Unit.PACKAGE + ";");
        imports(text, owner, group, main);
        text.add("\npublic class " + owner + " {\n");
        if (main) {
            fields(text);
            for (Piece piece : plan.members) {
                text.add("public static ")
                        .copyWithoutAccess(piece, plan.origin, marks(piece))
                        .add("\n");
            }
            for (Hoisted type : plan.hoisted()) {
                text.add("public static ");
                text.copy(
                        type.origin(),
                        type.declaration().start(),
                        type.declaration().end());
                text.add("\n");
            }
        }
        for (Declaration declaration : group) {
            text.add("public static ")
                    .copyWithoutAccess(declaration.piece(), declaration.origin(), marks(declaration.piece()))
                    .add("\n");
        }
        if (main) {
            run(text);
        }
        return new Unit(owner, origin, text.add("}\n"));
    }

    private void imports(Text text, String owner, List<Declaration> group, boolean main) {
        Set<String> own = new TreeSet<>();
        List<Piece> imports = plan.of(Kind.IMPORT);
        imports.forEach(piece -> own.add(piece.whole(plan.origin.source())));
        Program after = plan.program.without(Set.copyOf(plan.again.keySet())).with(own, declared);
        for (String line : after.imports()) {
            if (!own.contains(line)) {
                text.add(line);
            }
        }
        Set<String> names = new TreeSet<>();
        if (main) {
            plan.pieces.forEach(piece -> names.addAll(piece.uses()));
            plan.hoisted().forEach(type -> names.addAll(type.declaration().uses()));
            plan.reset.forEach(variable -> names.addAll(variable.uses()));
            earlier.forEach(variable -> names.addAll(variable.uses()));
            declared.forEach(d -> {
                if (d.kind() == Kind.VARIABLE) {
                    names.addAll(d.uses());
                }
            });
        }
        group.forEach(declaration -> names.addAll(declaration.uses()));
        Program foreign = new Program(
                List.of(),
                after.declarations().entrySet().stream()
                        .filter(entry -> !entry.getValue().owner().equals(owner))
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new)),
                Set.of());
        text.add(foreign.importsOf(names));
        if (main) {
            for (Piece piece : imports) {
                text.add("\n").copy(plan.origin, piece.start(), piece.end());
                text.add(piece.closed() ? "" : ";");
            }
        } else {
            own.forEach(text::add);
        }
    }

    private void fields(Text text) {
        for (Declaration variable : plan.reset) {
            text.add("public static " + variable.type() + " " + variable.name() + ";\n");
        }
        Set<String> done = new TreeSet<>();
        for (Piece piece : plan.of(Kind.VARIABLE)) {
            for (Declarator declarator : Declarator.of(piece)) {
                boolean here = declared.stream()
                        .anyMatch(d -> d.kind() == Kind.VARIABLE
                                && d.name().equals(declarator.name())
                                && d.owner().equals(plan.owner()));
                if (here && !(infer && inferred(piece)) && done.add(declarator.name())) {
                    text.add(piece.isVolatile() ? "public static volatile " : "public static ");
                    type(text, piece, declarator);
                    text.add(" " + declarator.name() + ";\n");
                }
            }
        }
    }

    private List<Integer> marks(Piece piece) {
        return Inherited.marks(piece, inherited);
    }

    private static boolean inferred(Piece piece) {
        return piece.tokens().get(Plan.typeStart(piece)).is("var");
    }

    private void type(Text text, Piece piece, Declarator declarator) {
        if (inferred(piece)) {
            text.add(plan.type(piece, declarator));
        } else {
            List<Token> tokens = piece.tokens();
            text.copy(
                    plan.origin,
                    tokens.get(Plan.typeStart(piece)).start(),
                    tokens.get(piece.nameAt() - 1).end());
            text.add(declarator.dimensions());
        }
    }

    private void run(Text text) {
        text.add("public static java.lang.Object " + Unit.RUN + "() throws java.lang.Throwable {\n");
        List<Piece> variables = plan.of(Kind.VARIABLE);
        for (Piece piece : variables) {
            for (Declarator declarator : Declarator.of(piece)) {
                if (local.contains(declarator.name())) {
                    String type = plan.type(piece, declarator);
                    boolean kept = !ownerOf(declarator.name()).equals(plan.owner());
                    String before = kept ? ownerOf(declarator.name()) + "." + declarator.name() : Signatures.zero(type);
                    text.add(type + " " + declarator.name() + " = " + before + ";\n");
                }
            }
        }
        for (Declaration variable : earlier) {
            text.add(variable.type() + " " + variable.name() + " = " + field(variable) + ";\n");
        }
        // The condition lets the compiler accept a cell that never ends; where types are asked for, all must see the
        // variables.
        text.add(infer ? "" : !usesFrame() ? "if (true) {\n" : "try { if (true) {\n");
        Piece last = plan.pieces.isEmpty() ? null : plan.pieces.get(plan.pieces.size() - 1);
        for (Piece piece : plan.pieces) {
            switch (piece.kind()) {
                case VARIABLE -> variable(text, piece);
                case STATEMENT -> {
                    text.copy(plan.origin, piece.start(), piece.end(), marks(piece));
                    boolean ends = piece.closed()
                            || piece.tokens().get(piece.tokens().size() - 1).is("}");
                    text.add(piece == last && !ends ? ";\n" : "\n");
                }
                case EXPRESSION -> {
                    if (piece != last || lastIsStatement) {
                        text.copy(plan.origin, piece.start(), piece.end(), marks(piece));
                        text.add(piece.closed() ? "\n" : ";\n");
                    }
                }
                default -> {}
            }
        }
        text.add(infer ? "" : "}\n");
        value(text, last);
        for (String name : local) {
            text.add(ownerOf(name) + "." + name + " = " + name + ";\n");
        }
        for (Declaration variable : earlier) {
            if (locals.assigns(variable.name())) {
                text.add(field(variable) + " = " + variable.name() + ";\n");
            }
        }
        text.add(!usesFrame() ? "}\n" : "} }\n");
    }

    private static String field(Declaration variable) {
        return variable.owner() + "." + variable.name();
    }

    private void value(Text text, @Nullable Piece last) {
        if (last != null && last.kind() == Kind.EXPRESSION && !lastIsStatement) {
            text.add("return ").copy(plan.origin, last.start(), last.end(), marks(last));
            text.add(last.closed() ? "\n" : ";\n");
        } else {
            text.add("return null;\n");
        }
        text.add(!usesFrame() ? "" : "} finally {\n");
    }

    private String ownerOf(String variable) {
        return declared.stream()
                .filter(d -> d.kind() == Kind.VARIABLE && d.name().equals(variable))
                .findFirst()
                .orElseThrow()
                .owner();
    }

    private void variable(Text text, Piece piece) {
        if (infer && inferred(piece)) {
            text.copy(plan.origin, piece.start(), piece.end(), marks(piece)).add(piece.closed() ? "\n" : ";\n");
            return;
        }
        List<Token> tokens = piece.tokens();
        for (Declarator declarator : Declarator.of(piece)) {
            Token name = tokens.get(declarator.nameAt());
            int after = declarator.nameAt() + 1 + declarator.dimensions().length();
            if (declarator.initialAt() < 0 && after < declarator.endAt()) {
                // What follows a name and is no first value, the compiler is to complain about.
                text.copy(
                                plan.origin,
                                name.start(),
                                tokens.get(declarator.endAt() - 1).end())
                        .add(";\n");
                continue;
            }
            text.copy(plan.origin, name.start(), name.end()).add(" = ");
            if (declarator.initialAt() < 0 || declarator.initialAt() >= tokens.size()) {
                text.add(declarator.initialAt() < 0 ? Signatures.zero(plan.type(piece, declarator)) : "");
            } else {
                Token first = tokens.get(declarator.initialAt());
                if (first.is("{")) {
                    text.add("new " + plan.type(piece, declarator));
                }
                value(
                        text,
                        piece,
                        first.start(),
                        tokens.get(declarator.endAt() - 1).end());
            }
            text.add(";\n");
        }
    }

    /** Writes a first value, with the names of those of its anonymous classes that have one. */
    private void value(Text text, Piece piece, int start, int end) {
        int from = start;
        for (Hoisted type : plan.hoisted()) {
            if (type.within(from, end)) {
                text.copy(plan.origin, from, type.newAt(), marks(piece)).add(type.creation());
                text.copy(plan.origin, type.argumentsAt(), type.bodyAt(), marks(piece));
                from = type.endAt();
            }
        }
        text.copy(plan.origin, from, end, marks(piece));
    }
}
