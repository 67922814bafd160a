package descent.grader.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.grader.result.CheckResult;
import descent.grader.result.QuestionResult;
import descent.grader.result.QuestionResult.State;
import descent.grader.result.SubmissionResult;
import descent.grader.result.SubmissionResult.Status;
import java.util.Locale;

/**
 * Gradescope's {@code results.json}: a test for each exercise, with its checks as text. Hidden checks are there by name and hint.
 *
 * <p>The score is the sum of the tests' scores. Where the grader failed there is no score in it: the caller must end with an error,
 * which Gradescope shows as an autograder failure instead of a zero.
 */
public final class Gradescope {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 20_000;

    private Gradescope() {}

    /** Whether there is a score to hand on. */
    public static boolean hasScore(SubmissionResult result) {
        return result.status() == Status.GRADED || result.status() == Status.UNREADABLE;
    }

    /**
     * The results of one submission.
     *
     * @param seconds how long grading took
     */
    public static String of(SubmissionResult result, double seconds) {
        ObjectNode root = JSON.createObjectNode();
        if (hasScore(result)) {
            root.put("score", result.points());
        }
        root.put("execution_time", Math.round(seconds * 1000) / 1000.0);
        root.put("output", Plain.text(overview(result)));
        root.put("output_format", "text");
        root.put("test_output_format", "text");
        root.put("test_name_format", "text");
        root.put("visibility", "visible");
        root.put("stdout_visibility", "hidden");
        ArrayNode tests = root.putArray("tests");
        for (QuestionResult question : result.questions()) {
            ObjectNode test = tests.addObject();
            test.put("score", question.points());
            test.put("max_score", question.outOf());
            if (question.state() != State.TO_MARK) {
                test.put("status", question.state() == State.RIGHT ? "passed" : "failed");
            }
            test.put("name", Plain.text(question.title()));
            test.put("number", Integer.toString(tests.size()));
            test.put("output", shortened(Plain.text(details(question))));
            test.put("visibility", "visible");
            test.putArray("tags").add(question.id());
        }
        root.putObject("extra_data")
                .put("notebook", result.notebook())
                .put("isolation", result.tier())
                .put("status", result.status().name().toLowerCase(Locale.ROOT));
        return root.toPrettyString() + "\n";
    }

    private static String overview(SubmissionResult result) {
        StringBuilder text = new StringBuilder(result.notebook().isEmpty() ? result.file() : result.notebook());
        text.append(": ").append(result.status().told());
        if (!result.message().isEmpty()) {
            text.append(". ").append(result.message());
        }
        result.repairs().forEach(repair -> text.append("\n").append(repair));
        return text.toString();
    }

    static String details(QuestionResult question) {
        StringBuilder text = new StringBuilder(question.state().told());
        if (question.checks().isEmpty() && !question.cause().isEmpty()) {
            text.append("\n").append(question.cause());
        }
        for (CheckResult check : question.checks()) {
            text.append("\n").append(check.passed() ? "✓ " : "✗ ").append(check.name());
            text.append(check.hidden() ? " (hidden)" : "");
            if (!check.passed()) {
                line("", check.message(), text);
                line("called: ", check.input(), text);
                line("expected: ", check.expected(), text);
                line("got: ", check.got(), text);
                line("hint: ", check.hint(), text);
            }
        }
        if (question.finding() != null) {
            line("this looks like: ", question.finding(), text);
            line("", question.advice(), text);
        }
        question.remarks().forEach(remark -> line("", remark, text));
        return text.toString();
    }

    private static void line(String label, @org.jspecify.annotations.Nullable String value, StringBuilder text) {
        if (value != null && !value.isEmpty()) {
            text.append("\n    ").append(label).append(value);
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\n…";
    }
}
