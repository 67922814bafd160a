package descent.kernel.evaluate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import descent.kernel.evaluate.Piece.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Compiles the classes that a cell becomes. */
final class Compilation {
    /** The compiler's name for a {@code var} whose type nothing tells. */
    private static final String UNTYPED = "compiler.err.cant.infer.local.var.type";

    private final CompilerPool pool;
    private final ClassFiles files;
    private final List<String> options;

    Compilation(CompilerPool pool, ClassFiles files, List<String> options) {
        this.pool = pool;
        this.files = files;
        this.options = options;
    }

    /**
     * A compiled cell.
     *
     * @param plan what it changes
     * @param declared what it declares
     * @param units its sources
     * @param classes its classes by binary name
     * @param lost declarations of earlier cells that no longer compile, with the reason
     * @param hints what compiles but is hardly meant
     * @param hasValue whether it ends with an expression that is no method without a result
     */
    record Result(
            Plan plan,
            List<Declaration> declared,
            List<Unit> units,
            Map<String, byte[]> classes,
            Map<Declaration, Problem> lost,
            List<String> hints,
            boolean hasValue) {}

    Result compile(int number, Origin origin, Program program, List<Piece> pieces) throws NotCompiled {
        try {
            return tryCompile(number, origin, program, pieces);
        } catch (NotCompiled e) {
            Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            if (last == null
                    || last.kind() != Kind.STATEMENT
                    || !last.tokens().get(0).is("switch")) {
                throw e;
            }
            // A switch at the end of a cell may be meant as its value.
            List<Piece> asValue = new ArrayList<>(pieces.subList(0, pieces.size() - 1));
            asValue.add(last.as(Kind.EXPRESSION));
            try {
                return tryCompile(number, origin, program, asValue);
            } catch (NotCompiled second) {
                throw e;
            }
        }
    }

    private Result tryCompile(int number, Origin origin, Program program, List<Piece> pieces) throws NotCompiled {
        Map<Declaration, Problem> lost = new HashMap<>();
        Program left = program;
        while (true) {
            Inferred inferred = infer(number, origin, left, pieces);
            Plan plan = new Plan(number, origin, left, pieces, inferred);
            Attempt attempt = attempt(plan);
            if (!attempt.problems.isEmpty() && !inferred.hoisted().isEmpty()) {
                Plan simple = new Plan(number, origin, left, pieces, inferred.simple());
                Attempt second = attempt(simple);
                boolean better = second.problems.size() < attempt.problems.size()
                        || own(attempt.problems, origin).size() < attempt.problems.size();
                plan = better ? simple : plan;
                attempt = better ? second : attempt;
            }
            if (attempt.problems.isEmpty()) {
                return new Result(
                        plan, attempt.declared, attempt.units, attempt.classes, lost, attempt.hints, attempt.hasValue);
            }
            List<Problem> own = own(attempt.problems, origin);
            List<Declaration> broken = broken(plan, attempt.problems);
            if (!own.isEmpty() && broken.isEmpty() || broken.isEmpty()) {
                throw new NotCompiled(own.isEmpty() ? attempt.problems : own);
            }
            for (Declaration declaration : broken) {
                lost.put(declaration, first(declaration, attempt.problems));
                left = left.without(java.util.Set.of(declaration.key()));
            }
        }
    }

    private Attempt attempt(Plan plan) {
        Attempt attempt = attempt(plan, false);
        if (attempt.problems.isEmpty() || !endsWithCall(plan.pieces)) {
            return attempt;
        }
        Attempt second = attempt(plan, true);
        // What is no call, such as a sum that ends with one, is not made better by being a statement.
        boolean statement =
                second.problems.stream().noneMatch(problem -> problem.code().equals(Syntax.NO_STATEMENT));
        boolean better = statement
                && own(second.problems, plan.origin).size()
                        <= own(attempt.problems, plan.origin).size();
        return better ? second : attempt;
    }

    private static boolean endsWithCall(List<Piece> pieces) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last == null || last.kind() != Kind.EXPRESSION) {
            return false;
        }
        int end = last.tokens().size() - 1;
        return last.tokens().get(last.closed() ? Math.max(0, end - 1) : end).is(")");
    }

    private static List<Problem> own(List<Problem> problems, Origin origin) {
        return problems.stream().filter(problem -> problem.origin() == origin).toList();
    }

    /** What of earlier cells has an error and so falls out of the program. */
    private static List<Declaration> broken(Plan plan, List<Problem> problems) {
        List<Declaration> broken = new ArrayList<>();
        for (Declaration declaration : plan.again.values()) {
            if (problems.stream().anyMatch(problem -> within(declaration, problem))) {
                broken.add(declaration);
            }
        }
        return broken;
    }

    private static boolean within(Declaration declaration, Problem problem) {
        return problem.origin() == declaration.origin()
                && problem.position() >= declaration.piece().start()
                && problem.position() <= declaration.piece().end();
    }

    private static Problem first(Declaration declaration, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> within(declaration, problem))
                .findFirst()
                .orElseThrow();
    }

    /** The types of the variables declared with {@code var}. */
    private Inferred infer(int number, Origin origin, Program program, List<Piece> pieces) throws NotCompiled {
        Map<String, String> types = new TreeMap<>();
        boolean needed = false;
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.VARIABLE
                    && piece.tokens().get(Plan.typeStart(piece)).is("var")) {
                needed |= !obvious(piece, types);
            }
        }
        if (!needed) {
            return new Inferred(types, Map.of(), List.of());
        }
        Plan plan = new Plan(number, origin, program, pieces, new Inferred(types, Map.of(), List.of()));
        List<Source> sources = sources(new Generator(plan, true, true, name -> false).units());
        Text text = sources.get(0).unit.text();
        Map<Integer, Piece> places = new HashMap<>();
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.VARIABLE) {
                places.put(text.find(origin, piece.start()), piece);
            }
        }
        List<Problem> problems = new ArrayList<>();
        Inferred inferred = pool.with(
                files,
                diagnostic -> report(diagnostic, problems),
                options,
                sources,
                task -> collect(task, places, types, new Anonymous(Trees.instance(task), text, origin, number)));
        List<Problem> untyped = own(problems, origin).stream()
                .filter(problem -> problem.code().startsWith(UNTYPED))
                .toList();
        if (!untyped.isEmpty()) {
            throw new NotCompiled(untyped);
        }
        return inferred;
    }

    /** Attributes code and hands it to some work. */
    <T> @Nullable T analyze(
            Origin origin, Program program, List<Piece> pieces, BiFunction<JavacTask, CompilationUnitTree, T> work) {
        Plan plan = new Plan(0, origin, program, pieces, Inferred.NOTHING);
        List<Source> sources = sources(new Generator(plan, true, false, name -> false).units());
        return pool.with(files, diagnostic -> {}, options, sources.subList(0, 1), task -> {
            try {
                CompilationUnitTree unit = task.parse().iterator().next();
                task.analyze();
                return work.apply(task, unit);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Inferred collect(
            JavacTask task, Map<Integer, Piece> places, Map<String, String> types, Anonymous anonymous) {
        Map<String, String> simple = new TreeMap<>(types);
        try {
            Trees trees = Trees.instance(task);
            var units = task.parse();
            task.analyze();
            CompilationUnitTree unit = units.iterator().next();
            new TreePathScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
                    int start = (int) trees.getSourcePositions().getStartPosition(unit, tree);
                    Element element = trees.getElement(getCurrentPath());
                    String name = tree.getName().toString();
                    Piece piece = places.get(start);
                    if (element != null && piece != null && name.equals(piece.name())) {
                        anonymous.look(getCurrentPath(), piece);
                        types.put(name, TypeText.of(element.asType(), anonymous::name));
                        simple.put(name, TypeText.of(element.asType(), type -> null));
                    }
                    return super.visitVariable(tree, nothing);
                }
            }.scan(unit, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Inferred(types, simple, anonymous.hoisted());
    }

    /** Whether the type can be read off the first value: a literal of one token or {@code new Name(…)}. */
    private static boolean obvious(Piece piece, Map<String, String> types) {
        List<Declarator> declarators = Declarator.of(piece);
        if (declarators.size() != 1 || declarators.get(0).initialAt() < 0) {
            return false;
        }
        Declarator declarator = declarators.get(0);
        List<Token> value = piece.tokens().subList(declarator.initialAt(), declarator.endAt());
        if (value.size() == 1) {
            Token token = value.get(0);
            String text = token.text().toLowerCase(Locale.ROOT);
            if (token.kind() == Token.Kind.NUMBER && text.matches("\\d+")) {
                types.put(declarator.name(), "int");
                return true;
            }
            if (token.kind() == Token.Kind.NUMBER && text.matches("[\\d.]+(e[+-]?\\d+)?")) {
                types.put(declarator.name(), "double");
                return true;
            }
        }
        return false;
    }

    private record Attempt(
            List<Problem> problems,
            List<Declaration> declared,
            List<Unit> units,
            Map<String, byte[]> classes,
            List<String> hints,
            boolean hasValue) {}

    private Attempt attempt(Plan plan, boolean lastIsStatement) {
        Generator generator = new Generator(plan, false, lastIsStatement, name -> true);
        Attempt attempt = attempt(plan, generator, lastIsStatement);
        Map<String, String> frame = generator.frame();
        if (frame.isEmpty()) {
            return attempt;
        }
        Set<String> reached = new HashSet<>();
        attempt.classes.values().forEach(bytes -> Reached.collect(bytes, reached));
        boolean fits = attempt.problems.isEmpty() && frame.values().stream().noneMatch(reached::contains);
        if (fits) {
            return attempt;
        }
        // A loop declares such a name again, or a method of the cell uses such a variable.
        Predicate<String> rest = name -> attempt.problems.isEmpty() && !reached.contains(frame.getOrDefault(name, ""));
        return attempt(plan, new Generator(plan, false, lastIsStatement, rest), lastIsStatement);
    }

    private Attempt attempt(Plan plan, Generator generator, boolean lastIsStatement) {
        List<Unit> units = generator.units();
        List<Problem> problems = new ArrayList<>();
        List<String> hints = new ArrayList<>();
        files.takeOutput();
        pool.with(files, diagnostic -> report(diagnostic, problems), options, sources(units), task -> {
            try {
                CompilationUnitTree cell = task.parse().iterator().next();
                if (problems.isEmpty()) {
                    problems.addAll(Returns.outside(task, cell, units.get(0).text()));
                }
                if (!problems.isEmpty()) {
                    return "";
                }
                task.analyze();
                if (problems.isEmpty()) {
                    problems.addAll(Constants.assigned(task, cell, units.get(0), plan, generator.declared()));
                    hints.addAll(Hints.of(task, cell, units.get(0).text()));
                }
                task.generate();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return "";
        });
        problems.sort(java.util.Comparator.comparingInt(Problem::position));
        return new Attempt(
                Syntax.first(problems), generator.declared(), units, files.takeOutput(), hints, !lastIsStatement);
    }

    private static List<Source> sources(List<Unit> units) {
        return units.stream().map(Source::new).toList();
    }

    private static void report(Diagnostic<? extends JavaFileObject> diagnostic, List<Problem> problems) {
        if (diagnostic.getKind() != Diagnostic.Kind.ERROR || !(diagnostic.getSource() instanceof Source source)) {
            return;
        }
        Text text = source.unit.text();
        Text.Place place = text.place(Math.max(0, diagnostic.getPosition()));
        if (place == null) {
            place = new Text.Place(source.unit.origin(), 0);
        }
        Text.Place end = text.place(Math.max(0, diagnostic.getEndPosition()));
        int stop = end != null && end.origin() == place.origin() ? end.position() : place.position();
        Problem problem = new Problem(
                place.origin(),
                place.position(),
                Math.max(stop, place.position()),
                Words.simple(diagnostic.getMessage(Locale.ENGLISH)),
                diagnostic.getCode(),
                null);
        boolean known = problems.stream()
                .anyMatch(other -> other.position() == problem.position()
                        && other.origin() == problem.origin()
                        && other.message().equals(problem.message()));
        if (!known) {
            problems.add(problem);
        }
    }
}
