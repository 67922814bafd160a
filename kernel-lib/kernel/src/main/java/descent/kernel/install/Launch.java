package descent.kernel.install;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The command that starts a kernel. */
public final class Launch {
    /** The kernel's program. */
    public static final String MAIN = "descent.kernel.Main";

    /**
     * Options for the JVM, each for a reason.
     *
     * <p>The serial collector needs no threads and the least memory; a small first heap grows when it must and shrinks
     * again; performance counters cost start-up time and nobody reads them; messages of the virtual machine would end up on a
     * terminal that nobody sees.
     */
    public static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Xms24m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:-UsePerfData",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-Xlog:disable",
            "-Xlog:all=off");

    /** From this version on the archive holds profiles and linked classes, too (JEP 514, JEP 515). */
    private static final int AOT = 25;

    private Launch() {}

    /** The {@code java} program that runs this. */
    public static Path java() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Path windows = bin.resolve("java.exe");
        return Files.exists(windows) ? windows : bin.resolve("java");
    }

    /** The command line up to the connection file, for a kernelspec's folder. */
    static List<String> command(Kernelspec spec, Path folder) {
        boolean aot = feature(spec.java()) >= AOT;
        return command(spec, folder, (aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + Archive.file(folder));
    }

    /** The command line that makes the archive at its end. */
    static List<String> training(Kernelspec spec, Path folder, Path archive) {
        boolean aot = feature(spec.java()) >= AOT;
        return command(spec, folder, (aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
    }

    private static List<String> command(Kernelspec spec, Path folder, String archive) {
        List<String> command = new ArrayList<>();
        command.add(spec.java().toString());
        command.addAll(OPTIONS);
        command.add(archive);
        command.addAll(spec.options());
        command.add("-jar");
        command.add(LauncherJar.file(folder).toString());
        return command;
    }

    /** The version of a {@code java} program, 0 if it cannot be told. */
    static int feature(Path java) {
        try {
            Path home = java.toRealPath().getParent().getParent();
            for (String line : Files.readAllLines(home.resolve("release"))) {
                if (line.startsWith("JAVA_VERSION=")) {
                    return Runtime.Version.parse(
                                    line.substring("JAVA_VERSION=".length()).replace("\"", ""))
                            .feature();
                }
            }
        } catch (IOException | RuntimeException e) {
            // An unusual Java: then without what only some versions know.
        }
        return 0;
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
