package descent.grader.compile.worker;

import com.sun.source.util.JavacTask;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Collection;

/**
 * Empties packages in a compiler's context. The pool of contexts forgets the classes of a task by name, but their packages would still
 * list them, and the next submission could name one.
 */
final class Forgetting {
    private final Method context = type("api.BasicJavacTask").getMethod("getContext");
    private final Method symbols = instance("code.Symtab");
    private final Method names = instance("util.Names");
    private final Method finder = instance("code.ClassFinder");
    private final Method name = type("util.Names").getMethod("fromString", String.class);
    private final Method packageOf =
            type("code.Symtab").getMethod("getPackage", type("code.Symbol$ModuleSymbol"), type("util.Name"));
    private final Field unnamed = type("code.Symtab").getField("unnamedModule");
    private final Field members = type("code.Symbol$PackageSymbol").getField("members_field");
    private final Field completer = type("code.Symbol").getField("completer");
    private final Method completerOf = type("code.ClassFinder").getMethod("getCompleter");

    /** Fails where the compiler's packages are not open. */
    Forgetting() throws ReflectiveOperationException {
        names.invoke(null, type("util.Context").getConstructor().newInstance());
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName("com.sun.tools.javac." + name);
    }

    private static Method instance(String name) throws ReflectiveOperationException {
        return type(name).getMethod("instance", type("util.Context"));
    }

    /** The context of a task that has not begun; one that is done no longer knows it. */
    Object context(JavacTask task) {
        try {
            return context.invoke(task);
        } catch (ReflectiveOperationException e) {
            throw unexpected(e);
        }
    }

    /** Empties these packages of a context. */
    void forget(Object in, Collection<String> packages) {
        try {
            Object table = symbols.invoke(null, in);
            for (String each : packages) {
                Object one = packageOf.invoke(table, unnamed.get(table), name.invoke(names.invoke(null, in), each));
                if (one != null) {
                    members.set(one, null);
                    completer.set(one, completerOf.invoke(finder.invoke(null, in)));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw unexpected(e);
        }
    }

    /** The constructor has found all that is called here. */
    private static IllegalAccessError unexpected(ReflectiveOperationException e) {
        IllegalAccessError error = new IllegalAccessError("this JDK's compiler is another one than was expected");
        error.initCause(e);
        return error;
    }
}
