package descent.grader.answer;

import descent.check.AnswerException;
import descent.check.GraderException;
import descent.grader.sandbox.Confined;
import descent.grader.sandbox.Launch;
import descent.grader.sandbox.Sandbox;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A confined program that serves one object for as long as it lives, and is started again after it was lost. Not for
 * several threads at once.
 *
 * @param <T> the interface of the object
 */
public final class Worker<T> implements AutoCloseable {
    private final Sandbox sandbox;
    private final Launch launch;
    private final Class<T> type;
    private final Duration limit;
    private final Watch watch = new Watch();
    private @Nullable Session session;
    private @Nullable T service;

    /** A worker whose calls may take {@code limit} of processor time each. */
    public Worker(Sandbox sandbox, Launch launch, Class<T> type, Duration limit) {
        this.sandbox = sandbox;
        this.launch = launch;
        this.type = type;
        this.limit = limit;
    }

    /**
     * Calls the worker's object.
     *
     * @throws AnswerException if the worker was lost over it; the next call starts another one
     */
    public <R> R call(Function<T, R> what) {
        return what.apply(started());
    }

    /** What the worker printed. */
    public String printed() {
        Session last = session;
        return last == null ? "" : last.printed();
    }

    /** Starts the worker if it does not run. */
    public T started() {
        Session running = session;
        T known = service;
        if (running != null && known != null && running.sound()) {
            return known;
        }
        try {
            Confined child = sandbox.start(launch);
            Session fresh = new Session(child, watch, limit, launch.getClass().getClassLoader());
            session = fresh;
            T made = fresh.first(type);
            service = made;
            return made;
        } catch (IOException e) {
            throw new GraderException("cannot start a worker", e);
        }
    }

    @Override
    public void close() {
        Session last = session;
        if (last != null) {
            last.close();
        }
        watch.close();
    }
}
