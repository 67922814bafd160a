package descent.kernel;

import descent.kernel.serve.Launcher;

/** Starts a kernel: {@code java … descent.kernel.Main CONNECTION_FILE}. */
public final class Main {
    private Main() {}

    /** Runs a kernel until a front end shuts it down, or does what an option says. */
    public static void main(String[] arguments) throws Exception {
        Launcher.main(arguments);
    }
}
