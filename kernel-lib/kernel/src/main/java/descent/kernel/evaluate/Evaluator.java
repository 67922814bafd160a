package descent.kernel.evaluate;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import descent.kernel.evaluate.Piece.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/**
 * Compiles and runs cells that share their imports, types, methods and variables.
 *
 * <p>A cell is compiled as a whole, so an error anywhere in it runs nothing of it. Cells are run one after the other, by one
 * thread at a time; other threads may meanwhile read the {@linkplain #program() program}.
 */
public final class Evaluator implements AutoCloseable {
    private CompilerPool pool;
    private final List<Path> classPath = new CopyOnWriteArrayList<>();
    private final Map<String, byte[]> views = new ConcurrentHashMap<>();
    private final List<String> options;
    private final Tables tables;
    private final CellLoader loader;
    private StandardJavaFileManager standard;
    private volatile Compilation compilation;
    private final Object questioning = new Object();

    /** A compiler for questions alone, since two that share their files and run at once spoil each other; made for the first. */
    private @Nullable Compilation questions;

    private volatile Program program = Program.EMPTY;
    private int number;

    /**
     * Starts without any imports.
     *
     * @param classPath jars and folders that cells can use
     * @param options for the compiler, such as {@code --enable-preview}
     * @param cache a folder for what need not be found out again, null for none
     */
    public Evaluator(List<Path> classPath, List<String> options, @Nullable Path cache) {
        this.tables = new Tables(cache);
        this.classPath.addAll(classPath);
        this.options = new ArrayList<>(List.of("-proc:none", "-g", "-parameters", "-nowarn"));
        this.options.addAll(options);
        this.loader = new CellLoader(classPath, tables);
        this.pool = new CompilerPool();
        this.standard = pool.compiler().getStandardFileManager(null, null, null);
        this.compilation = compilation(pool, standard);
    }

    /** The loader that sees what cells see. */
    public ClassLoader loader() {
        return loader;
    }

    /** What has been declared so far. */
    Program program() {
        return program;
    }

    /** The jars and folders that cells can use. */
    public List<Path> classPath() {
        return List.copyOf(classPath);
    }

    /** Adds jars or folders, for the cells from now on. */
    public synchronized void addToClassPath(List<Path> more) {
        for (Path path : more) {
            if (!classPath.contains(path)) {
                classPath.add(path);
                loader.add(path);
            }
        }
        pool = new CompilerPool();
        standard = pool.compiler().getStandardFileManager(null, null, null);
        compilation = compilation(pool, standard);
        synchronized (questioning) {
            questions = null;
        }
    }

    private Compilation compilation(CompilerPool compilers, StandardJavaFileManager files) {
        List<Library> libraries = new ArrayList<>();
        classPath.forEach(path -> libraries.add(new Library(path.toFile(), Visible::userPackage, tables)));
        Shared.places().forEach(place -> libraries.add(new Library(place, Visible::sharedPackage, tables)));
        return new Compilation(compilers, new ClassFiles(files, libraries, views), options);
    }

    /** Whether the value of a cell is to be shown. */
    public enum Shown {
        ALWAYS,
        UNLESS_NULL,
        NEVER
    }

    /**
     * A cell that is compiled and has not run.
     *
     * @param className its class, empty if it has nothing to run
     * @param loader of that class
     * @param shown whether its value is to be shown
     * @param notes what changed in earlier cells and deserves to be said
     */
    public record Compiled(String className, ClassLoader loader, Shown shown, List<String> notes) {}

    /**
     * Compiles a cell and makes its declarations known.
     *
     * @param label what stack traces call the cell, such as {@code In [3]}
     * @throws NotCompiled if there is an error anywhere in it; then nothing has changed
     */
    public synchronized Compiled compile(String cell, String label) throws NotCompiled {
        String source = Escapes.read(cell);
        Origin origin = new Origin(label, source);
        List<Piece> pieces;
        try {
            pieces = Splitter.split(source);
        } catch (SyntaxProblem e) {
            throw new NotCompiled(List.of(Advice.to(
                    new Problem(origin, e.position, e.position, String.valueOf(e.getMessage()), Syntax.BRACKETS, null),
                    program,
                    this)));
        }
        if (number == 0 && pieces.stream().allMatch(piece -> piece.kind() == Kind.IMPORT && piece.closed())) {
            // Imports of a start-up file are looked at when the first cell is compiled; that saves a learner's time.
            program = program.with(
                    pieces.stream().map(piece -> piece.text(source)).toList(), List.of());
            number++;
            return new Compiled("", loader, Shown.NEVER, List.of());
        }
        Compilation.Result result;
        try {
            result = compilation.compile(++number, origin, program, pieces);
        } catch (NotCompiled e) {
            throw new NotCompiled(Advice.to(e.problems(), program, this));
        }
        return commit(result);
    }

    /**
     * Lets the compiler look at code in the context of the program, without running or changing anything.
     *
     * @param code may have errors of any kind but unbalanced brackets
     * @param work gets the compiler's task, which has attributed the code, and the code's syntax tree
     * @return the work's answer, null if the code cannot be read at all or the compiler fails at it
     */
    public <T> @Nullable T analyze(String code, BiFunction<JavacTask, CompilationUnitTree, T> work) {
        List<Piece> pieces;
        try {
            pieces = Splitter.split(code);
        } catch (SyntaxProblem e) {
            return null;
        }
        synchronized (questioning) {
            if (questions == null) {
                CompilerPool own = new CompilerPool();
                questions = compilation(own, own.compiler().getStandardFileManager(null, null, null));
            }
            try {
                return questions.analyze(new Origin("", code), program, pieces, work);
            } catch (AssertionError | IllegalStateException e) {
                // Some unfinished code is more than the compiler is made for, such as a catch without its try.
                return null;
            }
        }
    }

    /** Whether a position of some code is inside a string or comment. */
    public static boolean inText(String code, int position) {
        for (Token token : Lexer.read(code).tokens()) {
            if (token.start() <= position && position < token.end()) {
                return token.kind() == Token.Kind.STRING && token.start() < position;
            }
            if (token.start() > position) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name in the classes of cells is the kernel's own, and so none that a learner has written. */
    public static boolean internal(String name) {
        return name.startsWith("$") || !Words.of(name).equals(name);
    }

    /** A name in the classes of cells as the learner wrote it. */
    public static String written(String name) {
        return Words.of(name);
    }

    /** The names that cells have declared, each with {@code variable}, {@code method} or {@code type}. */
    public Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (Declaration declaration : program.declarations().values()) {
            if (!internal(declaration.name())) {
                names.put(declaration.name(), declaration.kind().name().toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    /** The full names of the classes that hold what cells have declared under a name. */
    public List<String> owners(String name) {
        return program.named(name).stream()
                .map(declaration -> Unit.PACKAGE + "." + declaration.owner())
                .distinct()
                .toList();
    }

    /** The documentation comment of what cells have declared under a name, the newest; null if there is none. */
    public @Nullable String documentation(String name) {
        return program.named(name).stream()
                .map(Declaration::documentation)
                .filter(Objects::nonNull)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** What is imported, by the imports as they were written. */
    public List<String> imports() {
        return program.imports();
    }

    /** The source of what cells have declared under a name, newest last. */
    public List<String> sources(String name) {
        return program.named(name).stream().map(Declaration::text).toList();
    }

    private Compiled commit(Compilation.Result result) {
        Plan plan = result.plan();
        Set<String> reached = new TreeSet<>();
        Map<String, Unit> units = result.units().stream().collect(Collectors.toMap(Unit::name, unit -> unit));
        Set<String> owners = result.declared().stream().map(Declaration::owner).collect(Collectors.toSet());
        OneCell cell = loader.add(plan.number, result.classes(), units);
        result.classes().forEach((name, bytes) -> {
            Reached.collect(bytes, reached);
            if (owners.contains(OneCell.owner(name))) {
                // A cell that declares nothing need not be seen by later ones, which the compiler would look through.
                views.put(name, bytes);
            }
        });
        Set<String> imports = new LinkedHashSet<>();
        plan.of(Kind.IMPORT).forEach(piece -> imports.add(piece.whole(plan.origin.source())));
        Program before = program;
        Set<String> gone = result.lost().keySet().stream().map(Declaration::key).collect(Collectors.toSet());
        Program after =
                before.without(gone).with(imports, result.declared()).tidy().reaching(reached);
        // A question reads the program and then its classes, and must find what it read.
        synchronized (questioning) {
            program = after;
            prune(before, after);
        }
        loader.keep(after.owners());
        Shown shown = result.hasValue() ? shown(plan.pieces) : Shown.NEVER;
        return new Compiled(Unit.PACKAGE + "." + plan.owner(), cell, shown, Notes.of(result));
    }

    /** An assignment and {@code display(x)} are expressions by grammar, but nobody asks for their value. */
    private static Shown shown(List<Piece> pieces) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last == null || last.kind() != Kind.EXPRESSION) {
            return Shown.NEVER;
        }
        List<Token> tokens = last.tokens();
        boolean displays = tokens.size() > 1
                && (tokens.get(0).is("display") || tokens.get(0).is("updateDisplay"))
                && tokens.get(1).is("(");
        int depth = 0;
        for (Token token : tokens) {
            depth += token.is("(") || token.is("[") || token.is("{") ? 1 : 0;
            depth -= token.is(")") || token.is("]") || token.is("}") ? 1 : 0;
            boolean assigns = token.text().matches("=|[-+*/%&|^]=|<<=") && token.kind() == Token.Kind.SYMBOL;
            if (depth == 0 && token.is("->")) {
                break;
            }
            if (depth == 0 && assigns) {
                return Shown.NEVER;
            }
        }
        if (displays) {
            return Shown.NEVER;
        }
        return last.closed() ? Shown.UNLESS_NULL : Shown.ALWAYS;
    }

    /** Takes what has been replaced out of the classes that the compiler sees. */
    private void prune(Program before, Program after) {
        Set<String> owners = new TreeSet<>();
        for (Declaration old : before.declarations().values()) {
            Declaration now = after.declarations().get(old.key());
            if (now == null || !now.owner().equals(old.owner())) {
                owners.add(old.owner());
            }
        }
        Set<String> alive = after.owners();
        views.keySet().removeIf(name -> !alive.contains(OneCell.owner(name)));
        owners.retainAll(alive);
        for (String owner : owners) {
            Set<String> methods = new TreeSet<>();
            Set<String> fields = new TreeSet<>();
            for (Declaration old : before.declarations().values()) {
                if (old.owner().equals(owner)) {
                    boolean lives = after.declarations().values().stream()
                            .anyMatch(d -> d.owner().equals(owner) && d.key().equals(old.key()));
                    if (!lives) {
                        (old.kind() == Kind.METHOD ? methods : fields).add(old.member());
                    }
                }
            }
            String name = Unit.PACKAGE + "." + owner;
            byte[] view = views.get(name);
            if (view != null) {
                views.put(name, Pruned.without(view, methods, fields));
            }
        }
    }

    /**
     * Loads a compiled cell.
     *
     * @return what runs it: takes nothing and gives the cell's value, null if it has none; null if there is nothing to run
     */
    public @Nullable MethodHandle code(Compiled cell) throws ReflectiveOperationException {
        if (cell.className().isEmpty()) {
            return null;
        }
        Class<?> type = Class.forName(cell.className(), true, cell.loader());
        return MethodHandles.publicLookup().findStatic(type, Unit.RUN, MethodType.methodType(Object.class));
    }

    @Override
    public synchronized void close() {
        try {
            standard.close();
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
