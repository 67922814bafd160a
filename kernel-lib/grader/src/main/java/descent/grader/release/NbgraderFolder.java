package descent.grader.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An nbgrader course made of the masters: an assignment for each, and the settings that Java needs. */
public final class NbgraderFolder {
    private NbgraderFolder() {}

    /**
     * Writes {@code source/…} and {@code nbgrader_config.py}; an {@code nbgrader_config.py} that is there is left alone.
     *
     * @return the files written, relative to {@code out}
     */
    public static List<String> write(Path masters, Path out) throws IOException {
        List<String> written = new ArrayList<>();
        Files.createDirectories(out);
        try (Stream<Path> files = Files.list(masters)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".ipynb")).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                Release.student(Files.readString(file), name); // refuses what nbgrader would refuse
                Path target = out.resolve("source")
                        .resolve(name.replaceFirst("\\.ipynb$", ""))
                        .resolve(name);
                Files.createDirectories(target.getParent());
                Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                written.add(out.relativize(target).toString());
            }
        }
        Path config = out.resolve("nbgrader_config.py");
        if (!Files.exists(config)) {
            Files.writeString(config, config());
            written.add("nbgrader_config.py");
        }
        return written;
    }

    /** The settings. */
    public static String config() {
        return """
                c = get_config()  # noqa: F821, which nbgrader provides

                c.CourseDirectory.course_id = "descent"

                # A Java method with nothing in it but a comment does not compile; this one compiles, throws, and scores 0.
                c.ClearSolutions.code_stub = {
                    "java": \"""%s\""",
                    "python": "# YOUR CODE HERE\\nraise NotImplementedError()",
                }
                c.ClearSolutions.text_stub = "YOUR ANSWER HERE"

                # The check cells end with the points that the public checks gave, or throw.
                c.ExecutePreprocessor.timeout = 120
                c.ExecutePreprocessor.startup_timeout = 60
                """.formatted(String.join("\n", Release.STUB));
    }
}
