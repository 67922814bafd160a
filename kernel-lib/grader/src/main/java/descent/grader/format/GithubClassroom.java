package descent.grader.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import descent.grader.result.SubmissionResult;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The {@code result} output of a step that GitHub Classroom's reporter reads: base64 of its JSON, version 1.
 *
 * <p>It runs in the student's repository, where the student can edit the workflow: practice, not the grade.
 */
public final class GithubClassroom {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GithubClassroom() {}

    /** What is written to {@code $GITHUB_OUTPUT}: {@code result=…}. */
    public static String output(List<SubmissionResult> results) {
        return "result=" + Base64.getEncoder().encodeToString(json(results).getBytes(StandardCharsets.UTF_8)) + "\n";
    }

    /** The JSON itself. */
    public static String json(List<SubmissionResult> results) {
        ObjectNode root = JSON.createObjectNode();
        boolean error = results.stream().anyMatch(result -> !Gradescope.hasScore(result));
        boolean pass = results.stream()
                .allMatch(result -> result.points().compareTo(result.outOf()) >= 0
                        && result.outOf().signum() > 0);
        root.put("version", 1);
        root.put("status", error ? "error" : pass ? "pass" : "fail");
        root.put("max_score", results.stream().map(SubmissionResult::outOf).reduce(BigDecimal.ZERO, BigDecimal::add));
        ArrayNode tests = root.putArray("tests");
        for (SubmissionResult result : results) {
            for (QuestionResult question : result.questions()) {
                tests.addObject()
                        .put("name", Plain.text(question.title()))
                        .put("status", status(question.state()))
                        .put("score", question.points())
                        .put("message", Plain.text(Gradescope.details(question)))
                        .put("test_code", question.id())
                        .put("filename", Plain.text(result.file()))
                        .put("line_no", 0)
                        .put("duration", 0);
            }
        }
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree is always JSON", e);
        }
    }

    private static String status(State state) {
        return switch (state) {
            case RIGHT, MARKED -> "pass";
            case GRADER_FAILED -> "error";
            case PARTLY, WRONG, UNANSWERED, NOT_COMPILING, FORBIDDEN, TO_MARK -> "fail";
        };
    }
}
