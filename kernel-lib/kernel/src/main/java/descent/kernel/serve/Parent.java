package descent.kernel.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The program that started the kernel, as Jupyter names it. */
final class Parent {
    private static final String VARIABLE = "JPY_PARENT_PID";
    private static final long EVERY_MILLISECONDS = 500;

    private Parent() {}

    /** Does something when the parent is gone, however it went; nothing where no parent is named. */
    static void whenGone(Map<String, String> environment, Runnable then) {
        @Nullable String named = environment.get(VARIABLE);
        if (named == null || !named.matches("\\d{1,18}")) {
            return;
        }
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Optional<ProcessHandle> parent =
                parent(Long.parseLong(named), windows, ProcessHandle.current().parent());
        if (parent.isEmpty() || gone(parent.get())) {
            then.run();
        } else {
            watch(parent.get(), then);
        }
    }

    /**
     * The process that is meant.
     *
     * @param windows there the number is a handle, which means nothing to us: then it is our own parent
     */
    static Optional<ProcessHandle> parent(long named, boolean windows, Optional<ProcessHandle> own) {
        return windows ? own : ProcessHandle.of(named);
    }

    private static void watch(ProcessHandle parent, Runnable then) {
        Kernel.daemon(
                        () -> {
                            while (!gone(parent)) {
                                try {
                                    TimeUnit.MILLISECONDS.sleep(EVERY_MILLISECONDS);
                                } catch (InterruptedException e) {
                                    // Nobody has a reason to; look again.
                                }
                            }
                            then.run();
                        },
                        "parent")
                .start();
    }

    /**
     * Whether a process has ended. One that was killed stays in Linux's table until somebody asks for its exit code, which in a
     * container may be never; its state is then a Z, the first letter behind its name.
     */
    private static boolean gone(ProcessHandle process) {
        if (!process.isAlive()) {
            return true;
        }
        try {
            String state = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return state.startsWith(") Z", state.lastIndexOf(')'));
        } catch (IOException e) {
            // Another system.
            return !process.isAlive();
        }
    }
}
