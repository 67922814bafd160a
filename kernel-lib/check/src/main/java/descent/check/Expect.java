package descent.check;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares a value that an answer gave with what is right; written so that NaN, null, wrong lengths and infinities fail.
 *
 * <p>A failed expectation does not stop its check at once: the first failure is kept for the report and the check goes on,
 * so that the answer's behaviour is seen on all inputs and can be told from the catalogued misconceptions.
 */
public final class Expect {
    private final @Nullable Object got;
    private @Nullable String what;
    private @Nullable String given;

    private Expect(@Nullable Object got) {
        this.got = got;
    }

    /** Starts an expectation of a value: a number, a string, an enum, an array of any depth, a list, a record. */
    public static Expect that(@Nullable Object got) {
        return new Expect(got);
    }

    /** Starts an expectation of a call that should throw. */
    public static Expect call(Runnable call) {
        try {
            call.run();
            return new Expect(null);
        } catch (AnswerException e) {
            return new Expect(e);
        }
    }

    /** Names the value in the report: "the loss before the first step". */
    public Expect as(String name) {
        what = name;
        return this;
    }

    /** Says what the value comes from, where it is not the check's last call of the answer. */
    public Expect given(String input) {
        given = input;
        return this;
    }

    /**
     * Expects a number, or an array or list or record of numbers, near another one in every element:
     * {@code |got - expected| ≤ tolerance · max(1, |expected|)}.
     *
     * @param tolerance relative above 1, absolute below; at least 0
     */
    public void isNear(Object expected, double tolerance) {
        if (!Values.near(got, expected, tolerance)) {
            fail(null, Values.text(expected), Values.text(got));
        }
    }

    /** Expects a value near one of several, each right by some convention. */
    public void isNearAnyOf(double tolerance, Object... expected) {
        if (Arrays.stream(expected).noneMatch(one -> Values.near(got, one, tolerance))) {
            fail(null, Arrays.stream(expected).map(Values::text).collect(Collectors.joining(" or ")), Values.text(got));
        }
    }

    /** Expects exactly this value, element by element; NaN equals NaN, and 0.0 equals −0.0. */
    public void is(Object expected) {
        if (!Values.near(got, expected, 0)) {
            fail(null, Values.text(expected), Values.text(got));
        }
    }

    /** Expects a number of at most this much; NaN is not. */
    public void isAtMost(double bound) {
        if (!(number() <= bound)) {
            fail(null, "at most " + Values.text(bound), Values.text(got));
        }
    }

    /** Expects a number of at least this much; NaN is not. */
    public void isAtLeast(double bound) {
        if (!(number() >= bound)) {
            fail(null, "at least " + Values.text(bound), Values.text(got));
        }
    }

    /** Expects an array or list of this length. */
    public void hasLength(int length) {
        int found = Values.length(got);
        if (found != length) {
            fail(null, "length " + length, found < 0 ? Values.text(got) : "length " + found);
        }
    }

    /** Expects the call to have thrown this exception or a subclass of it. */
    public void throwsA(Class<? extends Throwable> type) {
        if (!(got instanceof AnswerException e)) {
            fail(null, type.getSimpleName(), "no exception");
        } else if (!Values.isA(e, type)) {
            fail(null, type.getSimpleName(), e.told());
        }
    }

    /** Expects a statement about the value to hold, said in words where no comparison here fits. */
    public void satisfies(boolean holds, String statement) {
        if (!holds) {
            fail(statement, null, Values.text(got));
        }
    }

    private double number() {
        return got instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private void fail(@Nullable String statement, @Nullable String expected, String found) {
        String name = what == null ? "the result" : what;
        String message = statement == null ? name + " cannot be right" : name + ": " + statement;
        Running check = Running.here();
        CheckFailure failure =
                new CheckFailure(message, given != null || check == null ? given : check.lastCall(), expected, found);
        if (check == null) {
            throw failure;
        }
        check.failed(failure);
    }
}
