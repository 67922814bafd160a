package descent.grader.result;

import descent.check.engine.Exercise;
import descent.check.engine.Variant;
import descent.check.engine.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one question went.
 *
 * @param id the exercise
 * @param title what it asks for
 * @param state how it went, in one word
 * @param points what it gave
 * @param outOf what it can give, extra credit not included
 * @param cause why there are not all points, for the learner; empty if there are
 * @param finding the misconception or convention that the answer was recognised as, null if none
 * @param advice its hint or remark
 * @param checks one for each check
 * @param remarks what else is worth knowing: parts that did not compile and were not needed
 * @param written the learner's code
 * @param printed what it printed while public checks called it
 */
public record QuestionResult(
        String id,
        String title,
        State state,
        BigDecimal points,
        BigDecimal outOf,
        String cause,
        @Nullable String finding,
        @Nullable String advice,
        List<CheckResult> checks,
        List<String> remarks,
        String written,
        String printed) {

    /** How a question can go. */
    public enum State {
        /** All checks passed, but for those whose points come on top. */
        RIGHT("right"),
        /** Some checks passed. */
        PARTLY("partly right"),
        /** No check that gives points passed. */
        WRONG("not right"),
        /** The stub is untouched, or there is nothing. */
        UNANSWERED("not answered"),
        /** The compiler does not take it. */
        NOT_COMPILING("does not compile"),
        /** It uses what the exercise forbids. */
        FORBIDDEN("uses what is forbidden"),
        /** A human has not marked it yet. */
        TO_MARK("waits to be marked"),
        /** A human has marked it. */
        MARKED("marked"),
        /** The grader failed, so there is no result. */
        GRADER_FAILED("the grader failed");

        private final String told;

        State(String told) {
            this.told = told;
        }

        /** In words. */
        public String told() {
            return told;
        }
    }

    public QuestionResult {
        checks = List.copyOf(checks);
        remarks = List.copyOf(remarks);
    }

    /** A question that no check could be run on. */
    public static QuestionResult unchecked(Exercise exercise, State state, String cause, String written) {
        return new QuestionResult(
                exercise.id(),
                exercise.title(),
                state,
                BigDecimal.ZERO,
                exercise.points(),
                cause,
                null,
                null,
                List.of(),
                List.of(),
                written,
                "");
    }

    /** A question that a human marks: nothing written gives nothing, everything else waits. */
    public static QuestionResult manual(String id, String title, BigDecimal outOf, boolean answered, String written) {
        return new QuestionResult(
                id,
                title,
                answered ? State.TO_MARK : State.UNANSWERED,
                BigDecimal.ZERO,
                outOf,
                answered ? "This answer is marked by hand." : "The answer is still to be written.",
                null,
                null,
                List.of(),
                List.of(),
                written,
                "");
    }

    /** The same, marked by a human; null points leave the points as they are. */
    public QuestionResult marked(@Nullable BigDecimal given, String comment) {
        List<String> said = new ArrayList<>(remarks);
        if (!comment.isBlank()) {
            said.add("Comment: " + comment);
        }
        return new QuestionResult(
                id,
                title,
                given == null ? state : State.MARKED,
                given == null ? points : given,
                outOf,
                cause,
                finding,
                advice,
                checks,
                said,
                written,
                printed);
    }

    /** The same of an answer that was written differently. */
    public QuestionResult withWritten(String code) {
        return new QuestionResult(
                id, title, state, points, outOf, cause, finding, advice, checks, remarks, code, printed);
    }

    /** What the checks found. */
    public static QuestionResult of(Verdict verdict, List<String> remarks, String written, String printed) {
        Exercise exercise = verdict.exercise();
        Variant variant = verdict.finding().orElse(null);
        State state;
        if (verdict.broken()) {
            state = State.GRADER_FAILED;
        } else if (verdict.untouched()) {
            state = State.UNANSWERED;
        } else if (verdict.outcomes().stream().allMatch(outcome -> outcome.passed() || outcome.extra())) {
            state = State.RIGHT;
        } else {
            state = verdict.points().signum() > 0 ? State.PARTLY : State.WRONG;
        }
        String cause = verdict.untouched()
                ? "The answer is still to be written."
                : verdict.outcomes().stream()
                        .filter(outcome -> !outcome.passed() && (!outcome.hidden() || verdict.broken()))
                        .map(outcome -> outcome.name() + ": " + outcome.message()
                                + (outcome.got() == null || outcome.hidden() ? "" : " (" + outcome.got() + ")"))
                        .findFirst()
                        .orElse(state == State.RIGHT ? "" : "A hidden check failed.");
        return new QuestionResult(
                exercise.id(),
                exercise.title(),
                state,
                verdict.broken() ? BigDecimal.ZERO : verdict.points(),
                exercise.points(),
                cause,
                variant == null ? null : variant.name(),
                variant == null ? null : variant.told(),
                verdict.outcomes().stream().map(CheckResult::of).toList(),
                remarks,
                written,
                printed);
    }
}
