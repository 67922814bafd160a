package descent.kernel.install;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command that starts a kernel. */
public final class Launch {
    /** The kernel's program. */
    public static final String MAIN = "descent.kernel.Main";

    /**
     * Options for the JVM, each for a reason.
     *
     * <p>The serial collector needs no threads and the least memory; a small first heap grows when it must and shrinks
     * again, at once; the archive stays where it was laid out, or each start would adjust all its pointers; code is compiled after
     * three times as many calls as usual, because half of the processor's work in the first second was compiling code
     * that never ran again (a long loop is compiled while it runs, so it is as fast as ever); such a loop
     * looks every thousand turns whether the virtual machine wants it to stop, as with all other collectors, or an interrupt and
     * everything else would wait for its end; performance counters cost start-up time and nobody reads them; messages of the virtual machine would end up on a
     * terminal that nobody sees; nor does a kernel open windows.
     */
    static final List<String> FLAGS = List.of(
            "-Djava.awt.headless=true",
            "-XX:+UseSerialGC",
            "-Xms24m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:-ShrinkHeapInSteps",
            "-XX:-UsePerfData",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-XX:CompileThresholdScaling=3",
            "-XX:+UseCountedLoopSafepoints",
            "-XX:LoopStripMiningIter=1000",
            "-Xlog:disable",
            "-Xlog:all=off");

    /** The same with what a compiler that remembers classes needs, for those who start the kernel's code by themselves. */
    public static final List<String> OPTIONS = Stream.concat(
                    Stream.concat(FLAGS.stream(), Stream.of("--enable-native-access=ALL-UNNAMED")),
                    Stream.of("api", "code", "util")
                            .map(name -> "--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"))
            .toList();

    /** From this version on the archive holds profiles and linked classes, too (JEP 514, JEP 515). */
    private static final int AOT = 25;

    private static final int WARNS = 24;

    /** With this option cells may use preview features. */
    public static final String PREVIEW = "--enable-preview";

    /** Says that the JVM was started with {@link #PREVIEW}; to look that up would delay every start. */
    public static final String PREVIEW_PROPERTY = "descent.preview";

    /**
     * What stands before {@code java} and becomes it at once (a millisecond): a JVM believes an archive whose content is damaged
     * and dies of it, and to compare a checksum takes longer than an archive saves. Who changes a file changes its date, and the
     * archive and its stamp have the same; if not, the kernel starts without the archive and makes a new one.
     */
    private static final String IF_WHOLE =
            "option=$1 archive=$2 stamp=$3; shift 3; if [ \"$archive\" -nt \"$stamp\" ] || [ \"$archive\" -ot \"$stamp\" ]; "
                    + "then exec \"$0\" \"$@\"; else exec \"$0\" \"$option$archive\" \"$@\"; fi";

    private static final String SHELL = "/bin/sh";

    private Launch() {}

    /** The {@code java} program that runs this. */
    public static Path java() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Path windows = bin.resolve("java.exe");
        return Files.exists(windows) ? windows : bin.resolve("java");
    }

    /** The command line up to the connection file, for a kernelspec's folder. */
    static List<String> command(Kernelspec spec, Path folder) {
        String option = feature(spec.java()) >= AOT ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
        Path archive = Archive.file(folder);
        if (!Files.isExecutable(Path.of(SHELL))) {
            return command(spec, folder, option + archive);
        }
        List<String> command =
                new ArrayList<>(List.of(SHELL, "-c", IF_WHOLE, spec.java().toString(), option));
        command.addAll(List.of(archive.toString(), Archive.stamp(folder).toString()));
        command.addAll(options(spec, folder));
        return command;
    }

    /**
     * The command line of the run from which the archive is made: from Java 25 on it makes it at its end, before that it writes
     * a list of classes.
     */
    static List<String> training(Kernelspec spec, Path folder, Path made) {
        boolean aot = feature(spec.java()) >= AOT;
        List<String> command = command(spec, folder, (aot ? "-XX:AOTCacheOutput=" : "-XX:DumpLoadedClassList=") + made);
        command.add("--train");
        return command;
    }

    /**
     * The command line that makes an archive from a list of classes, null where the training has made it already.
     *
     * <p>An archive of all classes, not one laid over the JDK's own: the JVM sees whether its file is whole, where with the
     * other it would die of a part that is missing; it is smaller in memory and starts sooner.
     */
    static @Nullable List<String> dump(Kernelspec spec, Path folder, Path list, Path archive) {
        if (feature(spec.java()) >= AOT) {
            return null;
        }
        return List.of(
                spec.java().toString(),
                "-Xshare:dump",
                "-XX:+UseG1GC", // only then it holds objects, too; any collector can use them
                "-Xmx512m",
                "-Xlog:disable",
                "-Xlog:all=off",
                "-XX:SharedClassListFile=" + list,
                "-XX:SharedArchiveFile=" + archive,
                "-cp",
                LauncherJar.file(folder).toString());
    }

    /** Our options beside a user's own: a JVM that is given two collectors does not start. */
    public static List<String> besides(List<String> own, List<String> ours) {
        boolean collects = own.stream().anyMatch(Launch::chooses);
        return ours.stream().filter(option -> !(collects && chooses(option))).toList();
    }

    private static boolean chooses(String option) {
        return option.matches("-XX:[+]Use\\w*GC");
    }

    private static List<String> command(Kernelspec spec, Path folder, String archive) {
        List<String> command = new ArrayList<>(List.of(spec.java().toString(), archive));
        command.addAll(options(spec, folder));
        return command;
    }

    /**
     * Options for the JVM of a {@code java} program with which it prints no warnings on what libraries do inside: newer ones
     * warn of {@code sun.misc.Unsafe}. (They warn of native code, too; what allows that is in the {@linkplain LauncherJar launcher},
     * because as an option it keeps the JVM from using its archived modules.)
     */
    public static List<String> quiet(Path java) {
        List<String> options = new ArrayList<>();
        if (feature(java) >= WARNS) {
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        return options;
    }

    private static List<String> options(Kernelspec spec, Path folder) {
        List<String> command = new ArrayList<>(besides(spec.options(), FLAGS));
        command.addAll(quiet(spec.java()));
        command.addAll(spec.options());
        if (spec.options().contains(PREVIEW)) {
            command.add("-D" + PREVIEW_PROPERTY + "=true");
        }
        command.add("-jar");
        command.add(LauncherJar.file(folder).toString());
        return command;
    }

    /** The version of a {@code java} program, 0 if it cannot be told. */
    static int feature(Path java) {
        try {
            Path home = java.toRealPath().resolve("../..").normalize();
            for (String line : Files.readAllLines(home.resolve("release"))) {
                if (line.startsWith("JAVA_VERSION=")) {
                    String version = line.substring("JAVA_VERSION=".length()).replace("\"", "");
                    return Runtime.Version.parse(version).feature();
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
