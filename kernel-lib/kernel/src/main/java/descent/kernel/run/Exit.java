package descent.kernel.run;

import java.util.Arrays;

/** What a cell calls in place of the methods that end the Java virtual machine. */
public final class Exit {
    private Exit() {}

    /** Thrown where a cell asked the virtual machine to end. */
    public static final class ExitRefused extends Error {
        private static final long serialVersionUID = 1L;

        ExitRefused(String call, int status) {
            super(call + "(" + status + ") would end the kernel and lose every variable, so it was not done; "
                    + "to end the kernel, use the front end's menu");
            setStackTrace(Arrays.stream(getStackTrace())
                    .filter(frame -> !frame.getClassName().equals(Exit.class.getName()))
                    .toArray(StackTraceElement[]::new));
        }
    }

    /** In place of {@link System#exit}. */
    public static void exit(int status) {
        throw new ExitRefused("System.exit", status);
    }

    /** In place of {@link Runtime#exit}. */
    public static void exit(Runtime runtime, int status) {
        throw new ExitRefused("Runtime.exit", status);
    }

    /** In place of {@link Runtime#halt}. */
    public static void halt(Runtime runtime, int status) {
        throw new ExitRefused("Runtime.halt", status);
    }
}
