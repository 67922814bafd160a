package descent.grader.answer;

import descent.check.GraderException;
import descent.grader.sandbox.Confined;
import descent.grader.sandbox.Launch;
import descent.grader.sandbox.Sandbox;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Child JVMs, started ahead so that a submission need not wait for one. Threads may share it. */
public final class Children implements AutoCloseable {
    private final Sandbox sandbox;
    private final int ahead;
    private final Deque<Confined> ready = new ArrayDeque<>();
    private final Watch watch = new Watch();
    private volatile Launch launch;
    private boolean closed;

    /** Children that run {@code launch} in {@code sandbox}, with {@code ahead} of them always started. */
    public Children(Sandbox sandbox, Launch launch, int ahead) {
        this.sandbox = sandbox;
        this.launch = launch;
        this.ahead = ahead;
    }

    /** Starts those to come by another launch. */
    public void use(Launch other) {
        launch = other;
    }

    /** What watches the limits of all of them. */
    Watch watch() {
        return watch;
    }

    /** A child that nobody has used yet. */
    Confined take() {
        Confined child = next();
        try {
            if (child == null) {
                child = sandbox.start(launch);
            }
            refill();
            return child;
        } catch (IOException e) {
            throw new GraderException("cannot start a JVM for the submission", e);
        }
    }

    private synchronized @Nullable Confined next() {
        while (!ready.isEmpty()) {
            Confined child = ready.poll();
            if (child.process().isAlive()) {
                return child;
            }
            child.close();
        }
        return null;
    }

    /** Starts children until enough wait. */
    public void refill() throws IOException {
        while (isWanting()) {
            Confined child = sandbox.start(launch);
            synchronized (this) {
                if (!closed) {
                    ready.add(child);
                    continue;
                }
            }
            child.close();
        }
    }

    private synchronized boolean isWanting() {
        return !closed && ready.size() < ahead;
    }

    @Override
    public synchronized void close() {
        closed = true;
        ready.forEach(Confined::close);
        ready.clear();
        watch.close();
    }
}
