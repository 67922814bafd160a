package descent.kernel.install;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The class-data archive: the kernel's classes as the JVM lays them out in memory, which halves the time to the first
 * result. A JVM that finds it made for another Java or other jars ignores it, and the kernel makes a new one. So it does
 * when the archive was changed after it was made.
 */
public final class Archive {
    /** This variable is there in the run that makes an archive. */
    public static final String TRAINING = "DESCENT_TRAINING";

    /** Ends the stamp where no archive can be made. */
    private static final String NONE = "no archive\n";

    private static final long PATIENCE_SECONDS = 600;
    private static final Set<String> VARIABLES = Set.of("DESCENT_CLASSPATH", "DESCENT_STARTUP");

    private static volatile @Nullable Process training;
    private static volatile boolean stopped;

    private Archive() {}

    static Path file(Path folder) {
        return folder.resolve("classes.jsa");
    }

    /** Says what the archive is made for, and has the same date. */
    static Path stamp(Path folder) {
        return folder.resolve("classes.txt");
    }

    /** What an archive is made for: the Java, and each jar with its date and size. */
    private static String stamp(Path java, List<Path> kernel) throws IOException {
        StringBuilder stamp = new StringBuilder();
        stamp.append(java.toRealPath())
                .append(' ')
                .append(Files.getLastModifiedTime(java.toRealPath()))
                .append('\n');
        for (Path jar : kernel) {
            boolean there = Files.exists(jar);
            stamp.append(jar)
                    .append(' ')
                    .append(there ? Files.getLastModifiedTime(jar) + " " + Files.size(jar) : "none")
                    .append('\n');
        }
        return stamp.toString();
    }

    /**
     * Makes an archive by a run of the kernel that does what all first cells do. Without one the kernel works, too.
     *
     * @return whether there is an archive now
     */
    static boolean make(Kernelspec spec, Path folder) throws IOException {
        try (FileChannel lock = lock(folder);
                FileLock mine = lock.lock()) {
            return mine.isValid() && makeAlone(spec, folder);
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        return FileChannel.open(folder.resolve("classes.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static boolean makeAlone(Kernelspec spec, Path folder) throws IOException {
        // The JVM archives classes from jars only.
        boolean made = spec.kernel().stream().noneMatch(Files::isDirectory) && train(spec, folder);
        if (!stopped) {
            // Also where there is none to be had, or each start would try again.
            String stamp = stamp(spec.java(), LauncherJar.classPath(folder));
            Files.writeString(stamp(folder), made ? stamp : stamp + NONE, StandardCharsets.UTF_8);
            date(folder);
        }
        return made;
    }

    /** Gives archive and stamp a date that neither gets when it is written again. */
    private static void date(Path folder) throws IOException {
        FileTime earlier = FileTime.fromMillis(System.currentTimeMillis() - 60_000);
        Files.setLastModifiedTime(stamp(folder), earlier);
        if (Files.exists(file(folder))) {
            Files.setLastModifiedTime(file(folder), earlier);
        }
    }

    private static boolean train(Kernelspec spec, Path folder) throws IOException {
        Path draft = folder.resolve("classes.new");
        Path list = folder.resolve("classes.list");
        Path history = folder.resolve("history.new");
        try {
            Files.deleteIfExists(draft);
            @Nullable List<String> dump = Launch.dump(spec, folder, list, draft);
            boolean whole = run(spec, Launch.training(spec, folder, dump == null ? draft : list), history)
                    && (dump == null || run(spec, dump, history))
                    && Files.exists(draft)
                    && Files.size(draft) > 0;
            if (whole) {
                Files.move(draft, file(folder), StandardCopyOption.REPLACE_EXISTING);
            }
            return whole;
        } finally {
            // what Java 25 leaves behind if it is stopped half-way: its notes, and an archive without content
            for (Path rest : List.of(draft, draft.resolveSibling(draft.getFileName() + ".config"), list, history)) {
                Files.deleteIfExists(rest);
            }
        }
    }

    /** Whether a JVM did what it should. */
    private static boolean run(Kernelspec spec, List<String> command, Path history) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(VARIABLES);
        builder.environment().putAll(Kernelspecs.environment(spec));
        builder.environment().remove("DESCENT_JVM_OPTIONS");
        builder.environment().put("DESCENT_HISTORY", history.toString());
        builder.environment().put(TRAINING, "yes");
        builder.environment()
                .put("JPY_PARENT_PID", String.valueOf(ProcessHandle.current().pid()));
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        training = process;
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                end(process);
            }
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            return false;
        } finally {
            training = null;
        }
    }

    /** Ends the run that makes an archive, if there is one: a kernel that ends leaves nothing behind. */
    public static void stop() {
        stopped = true;
        Process process = training;
        if (process != null) {
            end(process);
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /**
     * Makes the archive again if it is for another Java or other jars, unless another kernel is about it.
     *
     * @param folder the kernelspec's
     */
    public static void renew(Path folder) throws IOException {
        Path java = Launch.java();
        List<Path> kernel = LauncherJar.classPath(folder);
        if (current(folder, java, kernel) || !Files.isWritable(folder)) {
            return;
        }
        try (FileChannel lock = lock(folder);
                FileLock mine = lock.tryLock()) {
            if (mine == null || current(folder, java, kernel)) {
                return;
            }
            Map<String, String> environment = new HashMap<>(System.getenv());
            environment.keySet().retainAll(VARIABLES);
            makeAlone(new Kernelspec("archive", "", java, kernel, List.of(), null, List.of(), environment), folder);
        }
    }

    private static boolean current(Path folder, Path java, List<Path> kernel) throws IOException {
        if (!Files.exists(stamp(folder))) {
            return false;
        }
        String made = Files.readString(stamp(folder));
        String wanted = stamp(java, kernel);
        return made.equals(wanted + NONE) || made.equals(wanted) && whole(folder);
    }

    private static boolean whole(Path folder) throws IOException {
        return Files.exists(file(folder))
                && Files.getLastModifiedTime(file(folder)).equals(Files.getLastModifiedTime(stamp(folder)));
    }
}
