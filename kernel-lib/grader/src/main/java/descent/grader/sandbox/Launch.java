package descent.grader.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A Java program to run confined.
 *
 * @param home the JDK or run-time image that runs it
 * @param options JVM options besides those of the limits
 * @param classPath jar files, all that the program can read
 * @param main its main class
 * @param limits what it may use
 * @param archive where class data lie that let it start sooner, or will lie when it ends; null for none
 * @param records whether it writes the archive
 */
public record Launch(
        Path home,
        List<String> options,
        List<Path> classPath,
        String main,
        Limits limits,
        @Nullable Path archive,
        boolean records) {
    public Launch {
        options = List.copyOf(options);
        classPath = List.copyOf(classPath);
    }

    /** A program without an archive. */
    public Launch(Path home, List<String> options, List<Path> classPath, String main, Limits limits) {
        this(home, options, classPath, main, limits, null, false);
    }

    /** The same, started with class data. */
    public Launch with(Path classData) {
        return new Launch(home, options, classPath, main, limits, classData, false);
    }

    /** The same, writing class data into a new file when it ends; never for a program of somebody else. */
    public Launch recording(Path classData) {
        return new Launch(home, options, classPath, main, limits.forRecording(), classData, true);
    }

    /** The command that runs it, with the class path and the archive as they are seen from inside. */
    List<String> command(List<String> where, @Nullable String classData) {
        List<String> words = new ArrayList<>();
        words.add(home.resolve("bin/java").toString());
        words.addAll(limits.jvmOptions());
        words.addAll(options);
        if (classData != null) {
            words.add((records ? "-XX:ArchiveClassesAtExit=" : "-XX:SharedArchiveFile=") + classData);
            words.add("-Xlog:disable");
        }
        words.add("-cp");
        words.add(String.join(":", where));
        words.add(main);
        return words;
    }

    /** The command where everything is seen as it is here. */
    List<String> command() {
        return command(classPath.stream().map(Path::toString).toList(), archive == null ? null : archive.toString());
    }
}
