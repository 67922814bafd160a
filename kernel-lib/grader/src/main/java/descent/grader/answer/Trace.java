package descent.grader.answer;

import descent.grader.pipe.Failure;
import org.jspecify.annotations.Nullable;

/** Where in the notebook a call failed. */
final class Trace {
    private Trace() {}

    /** The message of a failure. */
    static @Nullable String message(Failure failure) {
        return failure.message();
    }
}
