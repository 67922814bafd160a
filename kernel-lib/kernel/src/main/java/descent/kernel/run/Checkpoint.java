package descent.kernel.run;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MutableCallSite;
import java.util.function.BooleanSupplier;

/**
 * The places at which running code can be interrupted: the kernel puts one into every loop, lambda and method of a cell.
 *
 * <p>All of them are one call site. As long as nothing is interrupted its target does nothing, and compiled code contains
 * nothing at all; to interrupt, the target is exchanged, whereupon the virtual machine discards that compiled code.
 */
public final class Checkpoint {
    private static final MethodType NOTHING = MethodType.methodType(void.class);
    private static final MutableCallSite SITE = new MutableCallSite(NOTHING);
    private static final MethodHandle PASS = MethodHandles.empty(NOTHING);
    private static final MethodHandle STOP;
    private static volatile BooleanSupplier concerned = () -> false;

    static {
        try {
            STOP = MethodHandles.lookup().findStatic(Checkpoint.class, "stop", NOTHING);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
        SITE.setTarget(PASS);
    }

    private Checkpoint() {}

    /** Thrown in code that is interrupted. */
    public static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("interrupted");
        }
    }

    /** Links a checkpoint; called by the virtual machine. */
    public static CallSite link(MethodHandles.Lookup caller, String name, MethodType type) {
        return SITE;
    }

    /**
     * Stops threads at their next checkpoint.
     *
     * @param threads whether the current thread is to stop
     */
    public static void close(BooleanSupplier threads) {
        concerned = threads;
        SITE.setTarget(STOP);
        MutableCallSite.syncAll(new MutableCallSite[] {SITE});
    }

    /** Lets everything run again. */
    public static void open() {
        concerned = () -> false;
        SITE.setTarget(PASS);
        MutableCallSite.syncAll(new MutableCallSite[] {SITE});
    }

    private static void stop() {
        if (concerned.getAsBoolean()) {
            throw new Stopped();
        }
    }
}
