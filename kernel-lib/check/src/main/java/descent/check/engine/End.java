package descent.check.engine;

import descent.check.AnswerException;
import descent.check.CheckFailure;
import org.jspecify.annotations.Nullable;

/** How a check ended, before points are counted. */
record End(
        Outcome.Status status,
        String message,
        @Nullable String input,
        @Nullable String expected,
        @Nullable String got) {

    static End passed() {
        return new End(Outcome.Status.PASSED, "", null, null, null);
    }

    static End notChecked(String why) {
        return new End(Outcome.Status.NOT_CHECKED, why, null, null, null);
    }

    /** What an exception out of a check means: the answer is wrong, or the check or the grader broke. */
    static End of(Throwable thrown, @Nullable String lastCall) {
        if (thrown instanceof CheckFailure failure) {
            return new End(
                    Outcome.Status.FAILED,
                    String.valueOf(failure.getMessage()),
                    failure.input(),
                    failure.expected(),
                    failure.got());
        }
        if (thrown instanceof AnswerException e) {
            String message = e.kind() == AnswerException.Kind.THREW ? "the answer threw an exception" : "no result";
            return new End(Outcome.Status.FAILED, message, lastCall, "a result", e.told());
        }
        if (thrown instanceof AssertionError) {
            return new End(Outcome.Status.FAILED, String.valueOf(thrown.getMessage()), lastCall, null, null);
        }
        return new End(
                Outcome.Status.ERROR, "the check or the grader broke, not the answer: " + thrown, lastCall, null, null);
    }
}
