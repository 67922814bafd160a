package descent.kernel.magic;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** {@code %jars} and {@code %classpath}: files that are on this machine already. */
final class ClassPath {
    /** Adds jars; each word is a file or a pattern such as {@code lib/*.jar}. */
    void jars(List<String> words, String body, Notebook notebook) throws MagicFailed {
        add(words, notebook, true);
    }

    /** Adds jars and folders; without words it shows the class path. */
    void add(List<String> words, String body, Notebook notebook) throws MagicFailed {
        if (words.isEmpty()) {
            notebook.classPath().forEach(entry -> notebook.print(entry + "\n"));
            return;
        }
        add(words, notebook, false);
    }

    private static void add(List<String> words, Notebook notebook, boolean jarsOnly) throws MagicFailed {
        List<Path> found = new ArrayList<>();
        for (String word : words) {
            for (String entry : word.split(java.io.File.pathSeparator)) {
                List<Path> matching = matching(entry);
                if (matching.isEmpty()) {
                    throw new MagicFailed(
                            "no file matches " + entry + " in " + Path.of("").toAbsolutePath());
                }
                found.addAll(matching);
            }
        }
        if (jarsOnly) {
            found.removeIf(path -> !path.toString().endsWith(".jar"));
        }
        notebook.addToClassPath(found);
    }

    private static List<Path> matching(String pattern) throws MagicFailed {
        if (!pattern.contains("*") && !pattern.contains("?")) {
            Path path = Path.of(pattern).toAbsolutePath();
            return Files.exists(path) ? List.of(path) : List.of();
        }
        String absolute = Path.of("")
                .toAbsolutePath()
                .resolve(pattern.replace("*", "STAR"))
                .toString()
                .replace("STAR", "*");
        int star = absolute.indexOf('*');
        int slash = absolute.lastIndexOf(java.io.File.separatorChar, star);
        Path folder = Path.of(absolute.substring(0, Math.max(1, slash)));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + absolute);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(matcher::matches).sorted().toList();
        } catch (IOException e) {
            throw new MagicFailed("cannot look into " + folder + ": " + e.getMessage());
        }
    }
}
