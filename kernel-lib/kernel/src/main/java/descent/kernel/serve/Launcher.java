package descent.kernel.serve;

import descent.kernel.install.Archive;
import descent.kernel.install.Command;
import descent.kernel.install.Launch;
import descent.kernel.session.Session;
import descent.kernel.session.Settings;
import descent.kernel.wire.ConnectionFile;
import descent.kernel.wire.Wire;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;

/** Turns a connection file and environment variables into a running kernel. */
public final class Launcher {
    private static final String IMPORTS =
            "import java.io.*; import java.math.*; import java.net.*; import java.nio.file.*; "
                    + "import java.util.*; import java.util.concurrent.*; import java.util.function.*; import java.util.prefs.*; "
                    + "import java.util.regex.*; import java.util.stream.*;\n";

    private static final long ARCHIVE_AFTER_MILLISECONDS = 20_000;

    private Launcher() {}

    /**
     * Runs a kernel.
     *
     * @throws IOException if the connection file cannot be read or its addresses are taken
     */
    public static void main(String[] arguments) throws IOException {
        if (Command.is(arguments)) {
            System.exit(Command.run(arguments, System.out, System.err));
        }
        if (arguments.length != 1) {
            System.err.println("usage: java -cp … descent.kernel.Main CONNECTION_FILE");
            System.err.print(Command.USAGE);
            System.exit(2);
        }
        if (Relaunch.needed(System.getenv())) {
            System.exit(Relaunch.run(arguments[0]));
        }
        if (arguments[0].equals("--train")) {
            Training.run();
            return;
        }
        start(Path.of(arguments[0]));
    }

    /** Runs a kernel until its process ends. */
    static void start(Path connectionFile) throws IOException {
        // The session takes longer than the sockets, and needs nothing of them.
        CompletableFuture<Session> session = new CompletableFuture<>();
        Kernel.daemon(() -> prepare(session), "session").start();
        ConnectionFile connection = ConnectionFile.read(connectionFile);
        Wire wire = new Wire(connection, line -> System.err.println("[kernel] " + line));
        Path history = History.usualFile(System.getenv(), Path.of(System.getProperty("user.home")));
        Kernel kernel = new Kernel(wire, history, () -> exit(wire), timeout(System.getenv()));
        Signal.handle(new Signal("INT"), signal -> kernel.interrupt());
        Parent.whenGone(System.getenv(), () -> exit(wire));
        wire.start(kernel);
        Kernel.daemon(Launcher::renewArchive, "archive").start();
        kernel.run(session::join);
    }

    /** Some time after the start, when nobody waits for it, and only if the archive is for another Java or other jars. */
    private static void renewArchive() {
        Path cache = cache();
        if (cache == null || System.getenv(Archive.TRAINING) != null) {
            return;
        }
        try {
            Thread.sleep(ARCHIVE_AFTER_MILLISECONDS);
            Archive.renew(cache.resolveSibling(""));
        } catch (IOException | InterruptedException e) {
            // Without an archive the kernel only starts more slowly.
        }
    }

    /** Makes the session and lets it compile something, since the first time takes a hundred times as long as the next. */
    private static void prepare(CompletableFuture<Session> session) {
        try {
            Session made = new Session(settings(System.getenv()));
            made.ask("1 + 1", bundle -> {});
            session.complete(made);
        } catch (RuntimeException | Error e) {
            session.completeExceptionally(e);
        }
    }

    /** The settings that the environment asks for. */
    static Settings settings(Map<String, String> environment) {
        List<Path> classPath = new ArrayList<>();
        for (String entry : environment.getOrDefault("DESCENT_CLASSPATH", "").split(File.pathSeparator)) {
            if (entry.endsWith("*")) {
                classPath.addAll(jars(Path.of(entry.substring(0, entry.length() - 1))));
            } else if (!entry.isBlank()) {
                classPath.add(Path.of(entry));
            }
        }
        String startup = environment.getOrDefault("DESCENT_STARTUP", "");
        List<String> options = new ArrayList<>();
        if (Boolean.getBoolean(Launch.PREVIEW_PROPERTY)
                || environment.getOrDefault("DESCENT_JVM_OPTIONS", "").contains(Launch.PREVIEW)) {
            options.addAll(List.of(
                    Launch.PREVIEW,
                    "--release",
                    String.valueOf(Runtime.version().feature())));
        }
        return new Settings(classPath, IMPORTS + text(startup), options, cache());
    }

    /** A folder beside the launcher, if this kernel is installed and its folder may be written to. */
    private static @Nullable Path cache() {
        Path launcher = Path.of(System.getProperty("java.class.path"));
        if (!launcher.endsWith("launcher.jar")) {
            return null;
        }
        Path folder = launcher.toAbsolutePath().resolveSibling("");
        return Files.isWritable(folder) ? folder.resolve("jars") : null;
    }

    /** The longest that a cell may run, in seconds; 0 for as long as it takes. */
    private static int timeout(Map<String, String> environment) {
        String seconds = environment.getOrDefault("DESCENT_TIMEOUT", "0").trim();
        return seconds.matches("\\d{1,8}") ? Integer.parseInt(seconds) : 0;
    }

    private static List<Path> jars(Path folder) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** A start-up file's text; what is no file is Java itself. */
    private static String text(String startup) {
        if (startup.isBlank()) {
            return "";
        }
        try {
            return Files.readString(Path.of(startup), StandardCharsets.UTF_8);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return startup;
        }
    }

    private static void exit(Wire wire) {
        Kernel.daemon(
                        () -> {
                            try {
                                Thread.sleep(600);
                            } catch (InterruptedException e) {
                                // Then now.
                            }
                            Runtime.getRuntime().halt(0);
                        },
                        "halt")
                .start();
        Archive.stop();
        wire.close();
        System.exit(0);
    }
}
