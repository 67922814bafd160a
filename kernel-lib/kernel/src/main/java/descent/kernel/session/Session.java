package descent.kernel.session;

import descent.display.Bundle;
import descent.display.Display;
import descent.kernel.complete.Candidate;
import descent.kernel.complete.Completer;
import descent.kernel.complete.Completion;
import descent.kernel.complete.Inspector;
import descent.kernel.evaluate.Evaluator;
import descent.kernel.evaluate.NotCompiled;
import descent.kernel.evaluate.Traces;
import descent.kernel.magic.MagicFailed;
import descent.kernel.magic.Magics;
import descent.kernel.run.Checkpoint;
import descent.kernel.run.Notebook;
import java.io.PrintStream;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Runs the cells of one notebook, one after the other.
 *
 * <pre>{@code
 * try (Session session = new Session(new Settings(classPath, "import java.util.*;", List.of()))) {
 *     Outcome outcome = session.execute("1 + 1", output, CellInput.NONE);
 *     if (!outcome.ok()) System.err.println(outcome.plainText());
 * }
 * }</pre>
 *
 * <p>One thread executes; any other may {@link #interrupt}. What cells show goes to the {@link CellOutput} that
 * {@code execute} is given, from threads that outlive their cell too. {@code System.out} and its siblings are led there for
 * threads that belong to a cell, and stay what they were for all others. A JVM can have several sessions one after
 * the other, but only one at a time, because {@link Display} has one set of renderers.
 */
public final class Session implements AutoCloseable {
    private static final Pattern MAGIC = Pattern.compile("\\s*%{1,2}(\\w*)");
    private static final long STACK_BYTES = 16L << 20;

    private final Evaluator evaluator;
    private final Magics magics = new Magics();
    private final String startup;
    private final Completer completer;
    private final Inspector inspector;
    private final AtomicReference<@Nullable Cell> running = new AtomicReference<>();
    private int count;

    /**
     * Starts a session; its start-up code has run when this returns.
     *
     * @throws IllegalArgumentException if the start-up code fails, with the reason
     */
    public Session(Settings settings) {
        Streams.install();
        evaluator = new Evaluator(settings.classPath(), settings.compilerOptions(), settings.cache());
        completer = new Completer(evaluator);
        inspector = new Inspector(evaluator);
        Display.findRenderersIn(evaluator.loader());
        Notebook.install(this::evaluate);
        startup = settings.startup();
        String code = "import static descent.kernel.run.Notebook.*;\n" + startup;
        Outcome started = run(cell -> runHere(code, "start-up", cell), Silent.OUTPUT, CellInput.NONE);
        if (!started.ok()) {
            throw new IllegalArgumentException("the start-up code fails: " + started.plainText());
        }
    }

    /**
     * Runs a cell and waits for its end.
     *
     * @param source Java, or a magic
     * @param output where its output goes; the outcome's error is not among it
     * @param input asked when it reads from {@code System.in}
     */
    public Outcome execute(String source, CellOutput output, CellInput input) {
        return execute(source, count + 1, output, input);
    }

    /** As {@link #execute(String, CellOutput, CellInput)}, with the number that the cell has in its front end. */
    public Outcome execute(String source, int number, CellOutput output, CellInput input) {
        count = number;
        return run(cell -> runHere(source, "In [" + number + "]", cell), output, input);
    }

    /** Evaluates an expression that belongs to no cell; what it prints is not shown. */
    public Outcome ask(String expression, Consumer<Bundle> answer) {
        return run(
                cell -> {
                    cell.answer = answer;
                    return runHere(expression, "expression", cell);
                },
                Silent.OUTPUT,
                CellInput.NONE);
    }

    /** Runs a handler as if it were a cell. */
    public Outcome call(Runnable handler, CellOutput output) {
        return run(
                cell -> {
                    try {
                        handler.run();
                        return Outcome.OK;
                    } catch (RuntimeException | Error e) {
                        return Failure.of(e, "handler", "");
                    }
                },
                output,
                CellInput.NONE);
    }

    /** The number of the cell that was executed last, 0 if there was none. */
    public int count() {
        return count;
    }

    /**
     * Stops the running cell: loops and recursions at their next checkpoint, threads that sleep or wait at once.
     *
     * @return false if no cell is running
     */
    public boolean interrupt() {
        Cell cell = running.get();
        if (cell == null) {
            return false;
        }
        Interruption.of(cell);
        return true;
    }

    /** What the name at a cursor may become; any thread may ask, also while a cell runs. */
    public Completion complete(String code, int cursor) {
        Matcher magic = MAGIC.matcher(code.substring(code.lastIndexOf('\n', cursor - 1) + 1, cursor));
        return magic.matches() ? magics(magic.group(1), cursor) : completer.complete(code, cursor);
    }

    private static Completion magics(String prefix, int cursor) {
        List<Candidate> found = Magics.names().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> new Candidate(name, "magic", ""))
                .toList();
        return new Completion(found, cursor - prefix.length(), cursor);
    }

    /**
     * What the name at a cursor is; any thread may ask, also while a cell runs.
     *
     * @param detail 1 to see the source of what cells have declared
     * @return null if nothing is known about it
     */
    public @Nullable Bundle inspect(String code, int cursor, int detail) {
        return inspector.inspect(code, cursor, detail);
    }

    private Outcome run(Function<Cell, Outcome> work, CellOutput output, CellInput input) {
        Cell cell = new Cell(output, input);
        Outcome[] outcome = new Outcome[1];
        Thread thread = new Thread(
                cell.threads,
                () -> {
                    cell.enter();
                    outcome[0] = cell.interrupted ? Failure.interrupted() : work.apply(cell);
                },
                Cell.WORK,
                STACK_BYTES);
        thread.setDaemon(true);
        running.set(cell);
        if (output.unwanted()) {
            interrupt();
        }
        thread.start();
        boolean joined = false;
        while (!joined) {
            try {
                thread.join();
                joined = true;
            } catch (InterruptedException e) {
                interrupt();
            }
        }
        running.set(null);
        cell.leave();
        cell.flush();
        Interruption.end(cell);
        return outcome[0];
    }

    private Outcome runHere(String source, String label, Cell cell) {
        try {
            CellNotebook notebook =
                    new CellNotebook(cell, evaluator, this, startup, (code, name) -> runJava(code, name, cell, false));
            Magics.Rest rest = magics.run(source, at -> Evaluator.inText(source, at), notebook);
            return runJava(rest.java(), label, cell, rest.timed());
        } catch (MagicFailed e) {
            if (e.outcome() instanceof Outcome outcome) {
                return outcome;
            }
            String message = String.valueOf(e.getMessage());
            return Outcome.error("MagicFailed", message, List.of(message), 0);
        } catch (Checkpoint.Stopped e) {
            return Failure.interrupted(e, label, source);
        } catch (RuntimeException | Error e) {
            return cell.interrupted ? Failure.interrupted(e, label, source) : Failure.of(e, label, source);
        }
    }

    private Outcome runJava(String source, String label, Cell cell, boolean timed) {
        long began = System.nanoTime();
        try {
            Evaluator.Compiled compiled = compile(source, label, cell);
            if (cell.interrupted) {
                return Failure.interrupted();
            }
            for (String note : compiled.notes()) {
                cell.stream("stderr", note + "\n");
            }
            began = System.nanoTime();
            MethodHandle code = evaluator.code(compiled);
            Object value = code == null ? null : cell.run(Ground.of(cell.threads, code, Cell.CODE, STACK_BYTES));
            // What System.out.printf(…) gives is not what anybody asked for.
            boolean shown = !(value instanceof PrintStream)
                    && (compiled.shown() == Evaluator.Shown.ALWAYS
                            || compiled.shown() == Evaluator.Shown.UNLESS_NULL && value != null);
            if (timed) {
                cell.stream("stdout", Duration.of(System.nanoTime() - began) + "\n");
            }
            if (shown) {
                cell.result(Display.render(value));
            }
            return Outcome.OK;
        } catch (NotCompiled e) {
            return Failure.of(e);
        } catch (Checkpoint.Stopped e) {
            return Failure.interrupted(e, label, source);
        } catch (Throwable e) {
            return cell.interrupted ? Failure.interrupted(e, label, source) : Failure.of(e, label, source);
        }
    }

    private Evaluator.Compiled compile(String source, String label, Cell cell) throws NotCompiled {
        cell.compiles = true;
        try {
            return evaluator.compile(source, label);
        } finally {
            cell.compiles = false;
        }
    }

    private @Nullable Object evaluate(String code) {
        Cell cell = Cell.current();
        try {
            MethodHandle handle = evaluator.code(
                    cell == null ? evaluator.compile(code, Traces.EVAL) : compile(code, Traces.EVAL, cell));
            return handle == null ? null : (Object) handle.invokeExact();
        } catch (NotCompiled e) {
            throw Traces.clean(new IllegalArgumentException(Failure.of(e).plainText()));
        } catch (RuntimeException | Error e) {
            Traces.clean(e);
            throw e;
        } catch (Throwable e) {
            throw Traces.clean(new IllegalStateException(e));
        }
    }

    @Override
    public void close() {
        interrupt();
        evaluator.close();
    }

    /** Start-up code shows nothing. */
    private enum Silent implements CellOutput {
        OUTPUT;

        @Override
        public void stream(String name, String text) {}

        @Override
        public void display(String id, descent.display.Bundle bundle) {}

        @Override
        public void update(String id, descent.display.Bundle bundle) {}

        @Override
        public void clear(boolean wait) {}

        @Override
        public void result(descent.display.Bundle bundle) {}
    }
}
