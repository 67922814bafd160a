package descent.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import descent.check.engine.Exercises;
import descent.grader.acceptance.Submitted;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradescope's folder, mocked: the zip file unpacked in {@code source}, a submission beside it, {@code run_autograder} run. */
@Tag("slow")
class AutograderTest {
    private static final String NOTEBOOK = "01-gradient-descent";

    @TempDir
    Path base;

    /** Stands for the course's command line in the mocked image. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) throws IOException {
            Path root = Path.of(System.getProperty("descent.root"));
            System.exit(AutograderRun.run(
                    Path.of(arguments[2]),
                    root.resolve("solutions/notebooks"),
                    Exercises.in(AutograderTest.class.getClassLoader())));
        }
    }

    /** A jar whose manifest names this test's class path: what the course's jar is in a real zip. */
    private Path jar() throws IOException {
        Path jar = Files.createDirectories(base.resolve("build")).resolve("descent-app.jar");
        java.util.jar.Manifest manifest = new java.util.jar.Manifest();
        var main = manifest.getMainAttributes();
        main.put(java.util.jar.Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(java.util.jar.Attributes.Name.MAIN_CLASS, Program.class.getName());
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        StringBuilder urls = new StringBuilder();
        for (String entry : classPath.split(File.pathSeparator)) {
            urls.append(Path.of(entry).toAbsolutePath().toUri()).append(' ');
        }
        main.put(java.util.jar.Attributes.Name.CLASS_PATH, urls.toString().strip());
        try (var out = new java.util.jar.JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.finish();
        }
        return jar;
    }

    private int run(byte[] submission) throws Exception {
        Path zip = base.resolve("build/autograder.zip");
        AutograderZip.write(List.of(jar()), Submitted.masters(), NOTEBOOK, 5L, zip);
        Path source = Files.createDirectories(base.resolve("autograder/source"));
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (var entry : java.util.Collections.list(file.entries())) {
                Path target = source.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(file.getInputStream(entry), target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        assertThat(source.resolve("setup.sh")).exists();
        Files.createDirectories(base.resolve("autograder/results"));
        Files.createDirectories(base.resolve("autograder/submission"));
        if (submission.length > 0) {
            Files.write(base.resolve("autograder/submission/my work.ipynb"), submission);
        }
        Files.writeString(
                base.resolve("autograder/submission_metadata.json"),
                "{\"created_at\": \"2026-11-20T12:00:00Z\", \"users\": [{\"email\": \"ada@b.c\"}]}");
        ProcessBuilder builder =
                new ProcessBuilder("sh", source.resolve("run_autograder").toString());
        builder.environment().put("AUTOGRADER", base.resolve("autograder").toString());
        builder.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (old, java) -> java + ":" + old);
        Process process = builder.inheritIO().start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private JsonNode results() throws IOException {
        return new ObjectMapper()
                .readTree(base.resolve("autograder/results/results.json").toFile());
    }

    @Test
    void aSubmissionGetsItsPointsAndPrintedResultsAreNone() throws Exception {
        int exit = run(
                Submitted.with(
                        Map.of(
                                "01-rosenbrock-gradient",
                                "double[] rosenbrockGradient(double[] p) {"
                                        + " System.out.println(\"{\\\"score\\\": 1000, \\\"tests\\\": []}\"); return new double[2]; }")));
        assertThat(exit).isZero();
        JsonNode results = results();
        double sum = 0;
        double most = 0;
        for (JsonNode test : results.path("tests")) {
            sum += test.path("score").asDouble();
            most += test.path("max_score").asDouble();
        }
        assertThat(results.path("score").asDouble()).isEqualTo(sum).isBetween(1.0, most - 1);
        assertThat(results.path("extra_data").path("isolation").asText()).isNotBlank();
    }

    @Test
    void nothingToGradeIsAZeroWithTheReason() throws Exception {
        assertThat(run(new byte[0])).isZero();
        assertThat(results().path("score").asDouble()).isZero();
        assertThat(results().path("output").asText()).contains("There is no notebook");
    }
}
