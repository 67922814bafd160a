package descent.kernel.serve;

import descent.kernel.install.Launch;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sun.misc.Signal;

/**
 * Starts the kernel in another JVM, because options for a JVM ({@code DESCENT_JVM_OPTIONS}) must be there when it starts.
 *
 * <p>This process then only waits; if it is killed the kernel notices and ends too.
 */
final class Relaunch {
    private static final String VARIABLE = "DESCENT_JVM_OPTIONS";
    private static final String DONE = "DESCENT_JVM_OPTIONS_DONE";

    private Relaunch() {}

    static boolean needed(Map<String, String> environment) {
        String options = environment.getOrDefault(VARIABLE, "").trim();
        return !options.isEmpty() && !options.equals(environment.get(DONE));
    }

    /** A jar is started as one, or the compiler's packages that its manifest names would stay closed. */
    static List<String> program(String classPath) {
        boolean jar = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
        return jar ? List.of("-jar", classPath) : List.of("-cp", classPath, Launch.MAIN);
    }

    /** Runs the kernel and answers its exit code. */
    static int run(String connectionFile) throws IOException {
        String options = System.getenv(VARIABLE).trim();
        List<String> own = List.of(options.split("\\s+"));
        List<String> command = new ArrayList<>();
        command.add(Launch.java().toString());
        command.addAll(Launch.besides(own, ManagementFactory.getRuntimeMXBean().getInputArguments()));
        command.addAll(own);
        command.addAll(program(System.getProperty("java.class.path")));
        command.add(connectionFile);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put(DONE, options);
        builder.environment()
                .put("JPY_PARENT_PID", String.valueOf(ProcessHandle.current().pid()));
        Process kernel = builder.start();
        Signal.handle(new Signal("INT"), signal -> {});
        Parent.whenGone(System.getenv(), kernel::destroyForcibly);
        try {
            return kernel.waitFor();
        } catch (InterruptedException e) {
            kernel.destroyForcibly();
            return 1;
        }
    }
}
