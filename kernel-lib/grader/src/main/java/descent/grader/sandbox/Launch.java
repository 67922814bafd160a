package descent.grader.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java program to run confined.
 *
 * @param home the JDK or run-time image that runs it
 * @param options JVM options besides those of the limits
 * @param classPath jar files, all that the program can read
 * @param main its main class
 * @param limits what it may use
 */
public record Launch(Path home, List<String> options, List<Path> classPath, String main, Limits limits) {
    public Launch {
        options = List.copyOf(options);
        classPath = List.copyOf(classPath);
    }

    /** The command that runs it, with the class path as it is seen from {@code where}. */
    List<String> command(List<String> where) {
        List<String> words = new ArrayList<>();
        words.add(home.resolve("bin/java").toString());
        words.addAll(limits.jvmOptions());
        words.addAll(options);
        words.add("-cp");
        words.add(String.join(":", where));
        words.add(main);
        return words;
    }
}
