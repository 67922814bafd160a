package descent.kernel.session;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;

/**
 * The thread in which a cell's own code runs, so that a stack begins with the cell.
 *
 * <p>Its {@code run} is in {@link Floor}, which is defined as a hidden class: the virtual machine leaves hidden frames
 * out of every stack trace, as it does with those of method handles. So {@code printStackTrace()}, loggers and {@code StackWalker} show a
 * learner nothing of the kernel, and no exception has to be changed and no output to be searched for it.
 */
abstract class Ground extends Thread {
    private static final Constructor<? extends Ground> FLOOR = floor();

    private final MethodHandle code;
    private @Nullable Object value;
    private @Nullable Throwable error;
    private boolean through;

    Ground(ThreadGroup group, MethodHandle code, String name, long stackBytes) {
        super(group, null, name, stackBytes);
        this.code = code;
        setDaemon(true);
    }

    /**
     * A thread that runs some code.
     *
     * @param code takes nothing and gives an object
     */
    static Ground of(ThreadGroup group, MethodHandle code, String name, long stackBytes) {
        try {
            return FLOOR.newInstance(group, code, name, stackBytes);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Constructor<? extends Ground> floor() {
        String template = Floor.class.getSimpleName() + ".class";
        try (InputStream in = Ground.class.getResourceAsStream(template)) {
            if (in == null) {
                throw new IllegalStateException("the kernel lacks its class " + template);
            }
            return MethodHandles.lookup()
                    .defineHiddenClass(in.readAllBytes(), true)
                    .lookupClass()
                    .asSubclass(Ground.class)
                    .getDeclaredConstructor(ThreadGroup.class, MethodHandle.class, String.class, long.class);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    MethodHandle code() {
        return code;
    }

    void ends(@Nullable Object withValue, @Nullable Throwable withError) {
        value = withValue;
        error = withError;
        through = true;
    }

    /**
     * What the code gave; to be asked when the thread has ended.
     *
     * @throws Throwable what the code threw
     */
    @Nullable Object result() throws Throwable {
        if (error != null) {
            throw error;
        }
        if (!through) {
            throw new IllegalStateException("the thread of the cell was stopped");
        }
        return value;
    }
}
