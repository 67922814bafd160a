package descent.grader.compile.worker;

import com.sun.source.util.JavacTask;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Runs compiler tasks that remember the classes of the JDK and of the library from one submission to the next: half of a compilation's
 * time goes into reading these.
 *
 * <p>The JDK's JShell does so with a pool of compiler contexts, which is reached here by reflection. What a submission declared is
 * forgotten, with errors in it or without; a context in which the compiler itself stumbled is not used again.
 */
final class Contexts {
    private final Method getTask;
    private final Class<?> worker;
    private final Forgetting forgetting;
    private final Object pool;

    private Contexts() throws ReflectiveOperationException {
        Class<?> type = Class.forName("com.sun.tools.javac.api.JavacTaskPool");
        worker = Class.forName("com.sun.tools.javac.api.JavacTaskPool$Worker");
        getTask = type.getMethod(
                "getTask",
                Writer.class,
                JavaFileManager.class,
                DiagnosticListener.class,
                Iterable.class,
                Iterable.class,
                Iterable.class,
                worker);
        pool = type.getConstructor(int.class).newInstance(1);
        forgetting = new Forgetting();
    }

    /** Contexts to share; null if this JDK has none, or does not let them be used. */
    static @Nullable Contexts open() {
        try {
            return new Contexts();
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return null;
        }
    }

    /**
     * Does some work with a task.
     *
     * @param files always the same one: what writes class files keeps the first it is given
     * @param packages what the sources declare, to be forgotten
     * @return whether the work came to its end
     */
    boolean run(
            JavaFileManager files,
            DiagnosticListener<JavaFileObject> listener,
            List<String> options,
            List<? extends JavaFileObject> sources,
            Collection<String> packages,
            Consumer<JavacTask> work) {
        Object callback = Proxy.newProxyInstance(
                Contexts.class.getClassLoader(), new Class<?>[] {worker}, (proxy, method, arguments) -> {
                    JavacTask task = (JavacTask) arguments[0];
                    Object context = forgetting.context(task);
                    work.accept(task);
                    forgetting.forget(context, packages);
                    return true;
                });
        try {
            return (Boolean)
                    getTask.invoke(pool, Writer.nullWriter(), files, listener, options, null, sources, callback);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof OutOfMemoryError || e.getCause() instanceof IllegalAccessError) {
                throw (Error) e.getCause();
            }
            return false; // the compiler stumbled, which it will again and say so on its usual way
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
