package descent.grader.result;

import java.math.BigDecimal;
import java.util.List;

/**
 * How one submitted notebook went.
 *
 * @param student whose it is
 * @param notebook the master notebook it belongs to, empty if unknown
 * @param file where it was found, relative to what was graded
 * @param status whether there is a result
 * @param tier how it was isolated
 * @param points the sum over the questions
 * @param outOf what the questions can give
 * @param message why there is no result; empty if there is one
 * @param repairs what was put right in the notebook before
 * @param questions one for each question of the master
 */
public record SubmissionResult(
        String student,
        String notebook,
        String file,
        Status status,
        String tier,
        BigDecimal points,
        BigDecimal outOf,
        String message,
        List<String> repairs,
        List<QuestionResult> questions) {

    /** Whether a submission has a result. */
    public enum Status {
        /** It has. */
        GRADED("graded"),
        /** The file is no notebook: zero points, and the reason. */
        UNREADABLE("unreadable"),
        /** It belongs to no master notebook: no result. */
        UNKNOWN("unknown notebook"),
        /** The grader failed twice: no result, never a zero. */
        GRADER_FAILED("grader failed");

        private final String told;

        Status(String told) {
            this.told = told;
        }

        /** In words. */
        public String told() {
            return told;
        }
    }

    public SubmissionResult {
        repairs = List.copyOf(repairs);
        questions = List.copyOf(questions);
    }

    /** The result of graded questions. */
    public static SubmissionResult graded(
            Submission of, String notebook, String tier, List<String> repairs, List<QuestionResult> questions) {
        boolean failed = questions.stream().anyMatch(q -> q.state() == QuestionResult.State.GRADER_FAILED);
        return new SubmissionResult(
                of.student(),
                notebook,
                of.file(),
                failed ? Status.GRADER_FAILED : Status.GRADED,
                tier,
                questions.stream().map(QuestionResult::points).reduce(BigDecimal.ZERO, BigDecimal::add),
                questions.stream().map(QuestionResult::outOf).reduce(BigDecimal.ZERO, BigDecimal::add),
                failed ? "A question could not be graded; this is no fault of the submission." : "",
                repairs,
                questions);
    }

    /** The same with other questions, the points summed anew. */
    public SubmissionResult with(List<QuestionResult> others) {
        return new SubmissionResult(
                student,
                notebook,
                file,
                status,
                tier,
                others.stream().map(QuestionResult::points).reduce(BigDecimal.ZERO, BigDecimal::add),
                outOf,
                message,
                repairs,
                others);
    }

    /** The same of somebody else, or under another name. */
    public SubmissionResult renamed(String otherStudent, String otherFile) {
        return new SubmissionResult(
                otherStudent, notebook, otherFile, status, tier, points, outOf, message, repairs, questions);
    }

    /** How many answers a human has still to mark. */
    public long waiting() {
        return questions.stream()
                .filter(question -> question.state() == QuestionResult.State.TO_MARK)
                .count();
    }

    /** A submission without questions that were graded. */
    public static SubmissionResult without(
            Submission of, String notebook, Status status, String tier, BigDecimal outOf, String message) {
        return new SubmissionResult(
                of.student(), notebook, of.file(), status, tier, BigDecimal.ZERO, outOf, message, List.of(), List.of());
    }
}
