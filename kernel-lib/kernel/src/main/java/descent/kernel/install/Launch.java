package descent.kernel.install;

import java.io.File;
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
     * <p>The serial collector needs no threads and the least memory; a small first heap grows when it must; the compiler's
     * packages are exported because a compiler that remembers classes is several times as fast; messages of the virtual
     * machine would end up on a terminal that nobody sees.
     */
    public static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Xms24m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:TieredStopAtLevel=4",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Xlog:all=off",
            "--add-exports=jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED",
            "--add-exports=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED",
            "--add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED");

    private Launch() {}

    /** The {@code java} program that runs this. */
    public static Path java() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Path windows = bin.resolve("java.exe");
        return Files.exists(windows) ? windows : bin.resolve("java");
    }

    /**
     * The command line up to the connection file.
     *
     * @param archive the class-data archive, which need not exist
     */
    public static List<String> command(Kernelspec spec, Path archive) {
        List<String> command = new ArrayList<>();
        command.add(spec.java().toString());
        command.addAll(OPTIONS);
        command.add("-XX:SharedArchiveFile=" + archive);
        command.addAll(spec.options());
        command.add("-cp");
        command.add(path(spec.kernel()));
        command.add(MAIN);
        return command;
    }

    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
