package descent.grader.attack;

import static descent.grader.attack.Attack.of;
import static descent.grader.attack.Attack.quietly;

import java.util.List;

/** Ends its JVM, or the whole machine's, before anything can be asked of it. */
final class Exits {
    private Exits() {}

    static List<Attack> all() {
        return List.of(
                of("exit", "System.exit", "System.exit(0);"),
                of("exit", "halt", "Runtime.getRuntime().halt(0);"),
                of("exit", "exit in a thread", "new Thread(() -> System.exit(0)).start();"),
                of(
                        "exit",
                        "a shutdown hook that never ends",
                        "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { } })); System.exit(0);"),
                of(
                        "exit",
                        "own process destroyed",
                        quietly("ProcessHandle.current().destroyForcibly();")
                                + quietly("ProcessHandle.allProcesses().forEach(ProcessHandle::destroyForcibly);")));
    }
}
