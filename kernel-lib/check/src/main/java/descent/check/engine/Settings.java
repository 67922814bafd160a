package descent.check.engine;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a run of checks goes.
 *
 * @param hidden whether the hidden checks run too
 * @param seed where the inputs of property checks are drawn from; the instructor's secret when grading
 * @param limit how long one check may take, null for the exercise's own limit
 * @param clock whether the engine watches the time, for which each check runs on a thread of its own; off where the answer
 *     is a proxy that watches its calls itself and throws {@link descent.check.AnswerException}
 */
public record Settings(boolean hidden, long seed, @Nullable Duration limit, boolean clock) {
    /** What a learner's notebook uses: public checks, a fixed seed, the exercise's limits. */
    public static Settings selfCheck() {
        return new Settings(false, 20261121, null, true);
    }

    /** What a grader uses whose proxy watches the answer: all checks, with the instructor's seed. */
    public static Settings grading(long seed) {
        return new Settings(true, seed, null, false);
    }
}
