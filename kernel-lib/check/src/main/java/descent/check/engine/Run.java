package descent.check.engine;

import descent.check.AnswerException;
import descent.check.CheckFailure;
import descent.check.Running;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One answer going through one exercise's checks: what is running now, and what the answer did so far. */
final class Run implements Running {
    private static final int REMEMBERED = 10_000;

    private final Exercise exercise;
    private final Object answer;
    private final Settings settings;
    private final Shared shared;
    private final Map<String, List<Event>> events = new HashMap<>();
    private final Map<String, End> ends = new HashMap<>();
    private List<Event> trace = new ArrayList<>();
    private volatile @Nullable Thread worker;
    private @Nullable Method running;
    private @Nullable Supplier<String> lastCall;
    private @Nullable CheckFailure failure;
    private @Nullable Throwable trouble;
    private int endless;
    private boolean untouched;

    Run(Exercise exercise, Object answer, Settings settings) {
        this.exercise = exercise;
        this.settings = settings;
        this.shared = Shared.of(exercise);
        this.answer = Recorder.around(this, exercise.contract(), answer);
    }

    /** The run that this thread works for, null outside of one. */
    static @Nullable Run current() {
        return Running.here() instanceof Run run ? run : null;
    }

    static void makeCurrent(@Nullable Run run) {
        Running.in(run);
    }

    @Override
    public @Nullable String lastCall() {
        Supplier<String> last = lastCall;
        return last == null ? null : last.get();
    }

    /** Keeps the first failure of the running check. */
    @Override
    public void failed(CheckFailure failed) {
        if (failure == null && Thread.currentThread() == worker) {
            failure = failed;
        }
    }

    Exercise exercise() {
        return exercise;
    }

    Settings settings() {
        return settings;
    }

    /** What the answer must not write into. */
    Shared shared() {
        return shared;
    }

    Object answer() {
        return answer;
    }

    /** Starts a check. */
    void begin(String check) {
        trace = new ArrayList<>();
        events.merge(check, trace, (first, more) -> {
            trace = first;
            return first;
        });
        lastCall = null;
        failure = null;
        worker = Thread.currentThread();
    }

    /** Lets the calling thread alone add to what the running check did. */
    void continueHere() {
        worker = Thread.currentThread();
    }

    @Nullable CheckFailure failure() {
        return failure;
    }

    /** Notes how a check ended; of several runs of a repeated check the first that did not pass counts. */
    void end(String check, End end) {
        ends.merge(check, end, (known, next) -> known.status() == Outcome.Status.PASSED ? next : known);
    }

    /** Notes trouble that no single check has: all that did not end yet share it. */
    void broke(Throwable thrown) {
        trouble = thrown;
    }

    boolean hasPassed(String check) {
        End end = ends.get(check);
        return end != null && end.status() == Outcome.Status.PASSED;
    }

    /** How a check ended. */
    End endOf(String check) {
        End end = ends.get(check);
        if (end != null) {
            return end;
        }
        return trouble == null
                ? End.of(new IllegalStateException("the check did not run"), null)
                : End.of(trouble, null);
    }

    void called(Method method, Supplier<String> text) {
        if (Thread.currentThread() == worker) {
            running = method;
            lastCall = text;
        }
    }

    void record(Event event) {
        if (Thread.currentThread() != worker) {
            return; // a check that was given up still goes on
        }
        if (trace.size() < REMEMBERED) {
            trace.add(event);
        }
        if (event.result() instanceof AnswerException e) {
            untouched |= e.untouched();
            endless += e.kind() == AnswerException.Kind.NOT_ENDING ? 1 : 0;
        }
    }

    /** Takes the check over from a thread that is given up; the call that it is in does not end. */
    void giveUp(AnswerException why) {
        worker = Thread.currentThread();
        if (running == null) {
            endless++;
        } else {
            record(new Event(running, why, List.of()));
        }
    }

    /** How many checks the answer did not end in. */
    int endless() {
        return endless;
    }

    boolean untouched() {
        return untouched;
    }

    Map<String, List<Event>> events() {
        return events;
    }

    /**
     * What one call of the answer did.
     *
     * @param method the contract's method
     * @param result what it returned, or the {@link AnswerException}
     * @param arguments what the arguments were after the call
     */
    record Event(Method method, @Nullable Object result, List<@Nullable Object> arguments) {}
}
