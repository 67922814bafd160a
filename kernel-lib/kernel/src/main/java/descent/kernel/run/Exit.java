package descent.kernel.run;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;

/** What a cell calls in place of the methods that end the Java virtual machine. */
public final class Exit {
    private Exit() {}

    /** Thrown where a cell asked the virtual machine to end. */
    public static final class ExitRefused extends Error {
        private static final long serialVersionUID = 1L;

        ExitRefused(String call) {
            super(call + " would end the kernel and lose every variable, so it was not done; "
                    + "to end the kernel, use the front end's menu");
            setStackTrace(Arrays.stream(getStackTrace())
                    .filter(frame -> !frame.getClassName().equals(Exit.class.getName()))
                    .toArray(StackTraceElement[]::new));
        }
    }

    /** In place of {@link System#exit}. */
    public static void exit(int status) {
        throw new ExitRefused("System.exit(" + status + ")");
    }

    /** In place of {@link Runtime#exit}. */
    public static void exit(Runtime runtime, int status) {
        throw new ExitRefused("Runtime.exit(" + status + ")");
    }

    /** In place of {@link Runtime#halt}. */
    public static void halt(Runtime runtime, int status) {
        throw new ExitRefused("Runtime.halt(" + status + ")");
    }

    /** What a cell is about to call by reflection, if it may. */
    public static Method checked(Method method) {
        refuse(method.getDeclaringClass(), method.getName());
        return method;
    }

    /** A handle that a cell has found, if it may have it. */
    public static MethodHandle checked(MethodHandle handle) {
        MethodHandleInfo info;
        try {
            info = MethodHandles.publicLookup().revealDirect(handle);
        } catch (IllegalArgumentException e) {
            // Of a method that is not public, or of none.
            return handle;
        }
        refuse(info.getDeclaringClass(), info.getName());
        return handle;
    }

    /** In place of {@link MethodHandles.Lookup#bind}, whose handles do not say what they call. */
    public static MethodHandle bind(MethodHandles.Lookup lookup, Object receiver, String name, MethodType type)
            throws NoSuchMethodException, IllegalAccessException {
        refuse(receiver.getClass(), name);
        return lookup.bind(receiver, name, type);
    }

    private static void refuse(Class<?> type, String name) {
        boolean ends = type == System.class && name.equals("exit")
                || type == Runtime.class && (name.equals("exit") || name.equals("halt"));
        if (ends) {
            throw new ExitRefused(type.getSimpleName() + "." + name);
        }
    }
}
