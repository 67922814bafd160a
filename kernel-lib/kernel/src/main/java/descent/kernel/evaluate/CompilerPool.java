package descent.kernel.evaluate;

import com.sun.source.util.JavacTask;
import java.io.Writer;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Runs compiler tasks that remember the JDK's and the library's classes from task to task.
 *
 * <p>A compiler that starts afresh spends 15 ms on reading the same classes again. The JDK's own JShell avoids that with a
 * pool of compiler contexts, which is reached here by reflection; the launcher must export its packages to this class.
 * Without that everything works, only slower.
 */
final class CompilerPool {
    private final JavaCompiler compiler = Objects.requireNonNull(
            ToolProvider.getSystemJavaCompiler(), "this Java has no compiler (a JRE instead of a JDK)");
    private final @Nullable Pool pool = Pool.open();

    JavaCompiler compiler() {
        return compiler;
    }

    /** Whether tasks remember classes. */
    boolean remembers() {
        return pool != null;
    }

    /** Does some work with a task. */
    <T> T with(
            JavaFileManager files,
            DiagnosticListener<JavaFileObject> listener,
            List<String> options,
            List<? extends JavaFileObject> sources,
            Function<JavacTask, T> work) {
        if (pool != null) {
            return pool.with(files, listener, options, sources, work);
        }
        return work.apply((JavacTask) compiler.getTask(Writer.nullWriter(), files, listener, options, null, sources));
    }

    /** The JDK's pool, all by reflection. */
    private record Pool(Object tasks, Method getTask, Class<?> worker, Forget forget) {

        static @Nullable Pool open() {
            try {
                Class<?> type = Class.forName("com.sun.tools.javac.api.JavacTaskPool");
                Class<?> worker = Class.forName("com.sun.tools.javac.api.JavacTaskPool$Worker");
                Method getTask = type.getMethod(
                        "getTask",
                        Writer.class,
                        JavaFileManager.class,
                        DiagnosticListener.class,
                        Iterable.class,
                        Iterable.class,
                        Iterable.class,
                        worker);
                Object tasks = type.getConstructor(int.class).newInstance(4);
                return new Pool(tasks, getTask, worker, Forget.open());
            } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
                return null;
            }
        }

        @SuppressWarnings("unchecked")
        <T> T with(
                JavaFileManager files,
                DiagnosticListener<JavaFileObject> listener,
                List<String> options,
                List<? extends JavaFileObject> sources,
                Function<JavacTask, T> work) {
            Object callback = Proxy.newProxyInstance(
                    CompilerPool.class.getClassLoader(), new Class<?>[] {worker}, (proxy, method, arguments) -> {
                        JavacTask task = (JavacTask) arguments[0];
                        // A task that is done no longer has its context.
                        Object context = forget.context.invoke(task);
                        try {
                            return work.apply(task);
                        } finally {
                            forget.cells(context);
                        }
                    });
            try {
                return (T) getTask.invoke(tasks, null, files, listener, options, null, sources, callback);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                if (e.getCause() instanceof Error cause) {
                    throw cause;
                }
                throw new IllegalStateException(e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Makes a context forget the classes of cells, because every cell adds some. */
    private record Forget(
            Method context,
            Method symtab,
            Field unnamedModule,
            Method names,
            Method fromString,
            Method getPackage,
            Method allClasses,
            Method packge,
            Method removeClass,
            Field flatname,
            Field members,
            Field completer,
            Method finder,
            Method getCompleter) {

        static Forget open() throws ReflectiveOperationException {
            Class<?> context = Class.forName("com.sun.tools.javac.util.Context");
            Class<?> symtab = Class.forName("com.sun.tools.javac.code.Symtab");
            Class<?> names = Class.forName("com.sun.tools.javac.util.Names");
            Class<?> name = Class.forName("com.sun.tools.javac.util.Name");
            Class<?> symbol = Class.forName("com.sun.tools.javac.code.Symbol");
            Class<?> module = Class.forName("com.sun.tools.javac.code.Symbol$ModuleSymbol");
            Class<?> finder = Class.forName("com.sun.tools.javac.code.ClassFinder");
            Forget forget = new Forget(
                    Class.forName("com.sun.tools.javac.api.BasicJavacTask").getMethod("getContext"),
                    symtab.getMethod("instance", context),
                    symtab.getField("unnamedModule"),
                    names.getMethod("instance", context),
                    names.getMethod("fromString", String.class),
                    symtab.getMethod("getPackage", module, name),
                    symtab.getMethod("getAllClasses"),
                    symbol.getMethod("packge"),
                    symtab.getMethod("removeClass", module, name),
                    Class.forName("com.sun.tools.javac.code.Symbol$ClassSymbol").getField("flatname"),
                    Class.forName("com.sun.tools.javac.code.Symbol$PackageSymbol")
                            .getField("members_field"),
                    symbol.getField("completer"),
                    finder.getMethod("instance", context),
                    finder.getMethod("getCompleter"));
            // The first real use would fail where the package is not exported; so does this.
            names.getMethod("instance", context)
                    .invoke(null, context.getConstructor().newInstance());
            return forget;
        }

        void cells(Object in) throws ReflectiveOperationException {
            Object table = symtab.invoke(null, in);
            Object module = unnamedModule.get(table);
            Object cells = getPackage.invoke(table, module, fromString.invoke(names.invoke(null, in), Unit.PACKAGE));
            if (cells == null) {
                return;
            }
            java.util.List<Object> old = new java.util.ArrayList<>();
            for (Object type : (Iterable<?>) allClasses.invoke(table)) {
                if (packge.invoke(type) == cells) {
                    old.add(flatname.get(type));
                }
            }
            for (Object type : old) {
                removeClass.invoke(table, module, type);
            }
            members.set(cells, null);
            completer.set(cells, getCompleter.invoke(finder.invoke(null, in)));
        }
    }
}
