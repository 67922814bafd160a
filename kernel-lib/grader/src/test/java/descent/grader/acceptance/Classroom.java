package descent.grader.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.check.engine.Exercises;
import descent.grader.Grading;
import descent.grader.Grading.Report;
import descent.grader.result.QuestionResult;
import descent.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A folder of submissions made from the course's own master notebooks, and one run of the grader over it. */
final class Classroom {
    static final Path MASTERS = Path.of(System.getProperty("masters", "../../solutions/notebooks"))
            .toAbsolutePath()
            .normalize();
    static final String NOTEBOOK = "01-gradient-descent";
    static final Duration LIMIT = Duration.ofMillis(1000);

    private static final ObjectMapper JSON = new ObjectMapper();

    final Path in;
    final Path out;

    Classroom(Path folder) throws IOException {
        in = Files.createDirectories(folder.resolve("submitted-work"));
        out = folder.resolve("out");
    }

    static byte[] master() {
        try {
            return Files.readAllBytes(MASTERS.resolve(NOTEBOOK + ".ipynb"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The master notebook with the answers to some exercises replaced. */
    static byte[] notebook(Map<String, String> answers) {
        try {
            JsonNode root = JSON.readTree(master());
            for (JsonNode cell : root.path("cells")) {
                String id =
                        cell.path("metadata").path("nbgrader").path("grade_id").asText();
                String exercise = id.replaceFirst("-answer$", "");
                if (id.endsWith("-answer") && answers.containsKey(exercise)) {
                    ((ObjectNode) cell).put("source", answers.get(exercise));
                }
            }
            return JSON.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A student hands in the right answers but for one. */
    Classroom hands(String student, String exercise, String answer) throws IOException {
        return hands(student, notebook(Map.of(exercise, answer)));
    }

    /** A student hands in the right answers but for these. */
    Classroom hands(String student, Map<String, String> answers) throws IOException {
        return hands(student, notebook(answers));
    }

    Classroom hands(String student, String text) throws IOException {
        return hands(student, text.getBytes(StandardCharsets.UTF_8));
    }

    Classroom hands(String student, byte[] bytes) throws IOException {
        Path place = Files.createDirectories(in.resolve(student));
        Files.write(place.resolve(NOTEBOOK + ".ipynb"), bytes);
        return this;
    }

    /** Without sharing, or most questions of most submissions would never run. */
    Grading.Order order() {
        return new Grading.Order(List.of(in), out, MASTERS)
                .withSeed(7)
                .withLimit(LIMIT)
                .withJobs(2)
                .withoutSharing()
                .withTrusted(true);
    }

    Report grade() throws IOException {
        return grade(order());
    }

    static Report grade(Grading.Order order) throws IOException {
        return Grading.run(order, Exercises.in(Classroom.class.getClassLoader()), (done, of, latest) -> {});
    }

    static SubmissionResult of(Report report, String student) {
        return report.results().stream()
                .filter(result -> result.student().equals(student))
                .findFirst()
                .orElseThrow();
    }

    static QuestionResult of(Report report, String student, String exercise) {
        return of(report, student).questions().stream()
                .filter(question -> question.id().equals(exercise))
                .findFirst()
                .orElseThrow();
    }
}
