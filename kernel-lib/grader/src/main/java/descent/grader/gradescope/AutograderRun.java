package descent.grader.gradescope;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import descent.check.engine.Exercises;
import descent.grader.Grading;
import descent.grader.format.Gradescope;
import descent.grader.format.WholeFile;
import descent.grader.result.Submission;
import descent.grader.result.SubmissionResult;
import descent.grader.result.SubmissionResult.Status;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Grades the one submission in Gradescope's folder.
 *
 * <p>Reads {@code submission/} and {@code submission_metadata.json}, writes {@code results/results.json} in one piece. Where the
 * grader fails there is no such file and the exit code is 1, so that Gradescope reports a failure and nobody gets a zero for it.
 */
public final class AutograderRun {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AutograderRun() {}

    /**
     * Grades.
     *
     * @return 0 if there are results, 1 if the grader failed
     */
    public static int run(Path base, Path masters, Exercises exercises) throws IOException {
        Path out = Files.createTempDirectory("descent-gradescope");
        try {
            Path seed = base.resolve("source/seed");
            Grading.Order order = new Grading.Order(List.of(base.resolve("submission")), out, masters);
            if (Files.exists(seed)) {
                order = order.withSeed(Long.parseLong(Files.readString(seed).strip()));
            }
            SubmissionResult result;
            double seconds = 0;
            if (holdsNothing(base.resolve("submission"))) {
                result = SubmissionResult.without(
                        new Submission(student(base), "", base, null),
                        "",
                        Status.UNREADABLE,
                        "none",
                        BigDecimal.ZERO,
                        "There is no notebook (.ipynb) in this submission.");
            } else {
                Grading.Report report = Grading.run(order, exercises, (done, of, latest) -> {});
                result = best(report.results());
                seconds = report.duration().toNanos() / 1e9;
            }
            if (!Gradescope.hasScore(result)) {
                System.err.println(result.status().told() + ": " + result.message());
                return 1;
            }
            WholeFile.write(base.resolve("results/results.json"), Gradescope.of(result, seconds));
            return 0;
        } finally {
            delete(out);
        }
    }

    /** Of several notebooks the one that gives most; one that is none of the course's is a zero with the reason. */
    private static SubmissionResult best(List<SubmissionResult> results) {
        SubmissionResult best = results.stream()
                .max(Comparator.<SubmissionResult, Boolean>comparing(r -> r.status() == Status.GRADED)
                        .thenComparing(r -> r.status() == Status.GRADER_FAILED)
                        .thenComparing(SubmissionResult::points))
                .orElseThrow();
        return best.status() == Status.UNKNOWN
                ? SubmissionResult.without(
                        new Submission(best.student(), best.file(), Path.of(""), null),
                        best.notebook(),
                        Status.UNREADABLE,
                        best.tier(),
                        best.outOf(),
                        best.message())
                : best;
    }

    private static boolean holdsNothing(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.noneMatch(file ->
                    file.toString().endsWith(".ipynb") || file.toString().endsWith(".zip"));
        }
    }

    private static String student(Path base) {
        try {
            JsonNode metadata =
                    JSON.readTree(base.resolve("submission_metadata.json").toFile());
            return metadata.path("users").path(0).path("email").asText("");
        } catch (IOException unknown) {
            return "";
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
