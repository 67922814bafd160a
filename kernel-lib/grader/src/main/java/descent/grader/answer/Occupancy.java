package descent.grader.answer;

import descent.grader.sandbox.Confined;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The child that one submission has at the moment. Questions take turns in it as long as nothing went wrong; whatever
 * could leave a trace in it gets, and leaves, a child of its own.
 */
public final class Occupancy implements AutoCloseable {
    private final Children children;
    private @Nullable Confined child;
    private @Nullable Session session;
    private String printed = "";
    private Duration calling = Duration.ZERO;

    /** For one submission. */
    public Occupancy(Children children) {
        this.children = children;
    }

    /**
     * The answer to a question, as an object of the contract's type; made at its first call.
     *
     * @param limit processor time of one call, and as much again of waiting
     */
    public Object answer(Class<?> contract, CompiledAnswer compiled, Duration limit) {
        return Answer.of(this, contract, compiled, limit);
    }

    /** What the question has printed until now, or since this was asked last. */
    public String printed() {
        Session last = session;
        String all = printed + (last == null ? "" : last.printed());
        printed = "";
        return all;
    }

    /**
     * Ends a question.
     *
     * @param clean whether its code can have left nothing behind, so that the next question may use the same child
     * @return what it printed and {@link #printed} has not told
     */
    public String leave(boolean clean) {
        Session last = session;
        if (last == null) {
            return "";
        }
        String all = printed + last.printed();
        printed = "";
        calling = calling.plus(last.calling());
        if (!clean || !last.sound()) {
            last.close();
            child = null;
        }
        session = null;
        return all;
    }

    /** How long calls of the questions that were left took: the submission's own computing, and the way to it and back. */
    public Duration calling() {
        return calling;
    }

    Session session(Duration limit, ClassLoader contracts) {
        Session last = session;
        if (last != null) {
            printed += last.printed();
            calling = calling.plus(last.calling());
            last.close();
            child = null;
        }
        Confined now = child;
        if (now == null || !now.process().isAlive()) {
            now = children.take();
            child = now;
        }
        Session fresh = new Session(now, children.watch(), limit, contracts);
        session = fresh;
        return fresh;
    }

    @Override
    public void close() {
        Confined last = child;
        if (last != null) {
            last.close();
            child = null;
        }
    }
}
