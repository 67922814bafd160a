package descent.grader.answer;

import descent.check.AnswerException;
import descent.check.AnswerException.Kind;
import descent.check.GraderException;
import descent.grader.pipe.Failure;
import descent.grader.pipe.Frames;
import descent.grader.pipe.Frames.Frame;
import descent.grader.pipe.In;
import descent.grader.pipe.Out;
import descent.grader.pipe.Peer;
import descent.grader.pipe.PipeFault;
import descent.grader.sandbox.Caller;
import descent.grader.sandbox.Confined;
import descent.grader.sandbox.Consumption;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One question's answer in one child: what is called crosses the pipe, on the clock. */
final class Session implements Peer.Turn {
    private final Confined child;
    private final Watch watch;
    private final Duration limit;
    private final ReentrantLock turn = new ReentrantLock();
    private final Peer peer;
    private final Frames frames;
    private volatile @Nullable RuntimeException ended;
    private volatile String printed = "";

    private volatile Allowance allowance;
    private volatile Caller caller = Caller.here();
    private volatile long servedNanos;
    private volatile long servingSince;
    private long calledAt;
    private long calling;

    Session(Confined child, Watch watch, Duration limit, ClassLoader contracts) {
        this.child = child;
        this.watch = watch;
        this.limit = limit;
        this.allowance = new Allowance(limit, System.nanoTime());
        this.frames = new Frames(child.fromChild(), child.toChild());
        this.peer = new Peer(frames, contracts, this);
    }

    /**
     * Gives the child the classes of a question and lets it make the answer.
     *
     * @throws AnswerException if that fails
     */
    <T> T load(Class<T> contract, CompiledAnswer answer) {
        Map<String, byte[]> classes = Lambdas.spelledOut(answer.classes());
        Out out = new Out(Frames.LIMIT);
        out.putString(contract.getName());
        out.putString(answer.entry());
        out.putInt(classes.size());
        classes.forEach((name, bytes) -> {
            out.putString(name);
            out.putBytes(bytes);
        });
        give();
        try {
            frames.write(Frames.Kind.LOAD, -1, out);
            Frame reply = frames.read();
            if (reply.kind() == Frames.Kind.THROW) {
                throw failed(Failure.read(new In(reply.payload())));
            }
            if (reply.kind() != Frames.Kind.RETURN || reply.number() != -1) {
                throw new PipeFault("the first frame is not the answer to the question");
            }
            return peer.first(contract);
        } catch (IOException e) {
            throw broken(e);
        } finally {
            take();
            calling = 0; // loading is ours
        }
    }

    /** How long calls took, without the time in which the answer called us: its own computing, and the way there and back. */
    Duration calling() {
        return Duration.ofNanos(calling);
    }

    /** The object that the child offers from the start. */
    <T> T first(Class<T> type) {
        return peer.first(type);
    }

    /** Whether the child can be used for another question. */
    boolean sound() {
        return ended == null && child.process().isAlive();
    }

    /** What was printed since this was asked last. */
    synchronized String printed() {
        String all = printed + (ended == null ? child.printed().settle() : "");
        printed = "";
        return all;
    }

    synchronized void close() {
        printed += ended == null ? child.printed().settle() : "";
        child.close();
    }

    @Override
    public void give() {
        turn.lock();
        RuntimeException over = ended;
        if (over != null) {
            turn.unlock();
            throw over;
        }
        if (turn.getHoldCount() == 1) {
            servedNanos = 0;
            servingSince = 0;
            caller = Caller.here();
            calledAt = System.nanoTime();
            allowance = new Allowance(limit, calledAt);
            watch.begin(this);
        } else {
            serving(false);
        }
    }

    @Override
    public void take() {
        if (!turn.isHeldByCurrentThread()) {
            return;
        }
        if (turn.getHoldCount() == 1) {
            watch.end(this);
            calling += System.nanoTime() - calledAt - servedNanos;
        } else {
            serving(true);
        }
        turn.unlock();
    }

    @Override
    public void serving(boolean here) {
        if (here) {
            servingSince = System.nanoTime();
        } else if (servingSince != 0) {
            servedNanos += System.nanoTime() - servingSince;
            servingSince = 0;
        }
    }

    /** Ends the child if the running call has used up what it may. */
    void look() {
        if (allowance.isFresh(System.nanoTime())) {
            return;
        }
        long since = servingSince;
        Consumption.Reading used = child.used().beside(caller.read());
        RuntimeException over = allowance.look(used, System.nanoTime(), since != 0, servedNanos);
        if (over != null) {
            end(over);
        }
    }

    private synchronized void end(RuntimeException why) {
        if (ended == null) {
            printed += child.printed().settle();
            ended = why;
            child.close();
        }
    }

    @Override
    public RuntimeException failed(Failure failure) {
        if (failure.type().equals("java.lang.OutOfMemoryError")) {
            end(new AnswerException(Kind.CRASHED, "", "the memory of the answer's JVM ran out"));
            return over();
        }
        return new AnswerException(Kind.THREW, failure.type(), failure.message());
    }

    @Override
    public RuntimeException broken(IOException cause) {
        if (ended == null) {
            end(
                    cause instanceof PipeFault fault
                            ? new AnswerException(Kind.BAD_VALUE, "", fault.getMessage())
                            : gone());
        }
        return over();
    }

    private RuntimeException gone() {
        try {
            if (child.process().waitFor(2, TimeUnit.SECONDS)) {
                int status = child.process().exitValue();
                return new AnswerException(Kind.CRASHED, "", "the answer ended its JVM (exit status " + status + ")");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new AnswerException(Kind.CRASHED, "", "the answer closed the way to its JVM");
    }

    private RuntimeException over() {
        RuntimeException why = ended;
        return why == null ? new GraderException("the conversation with the child is over") : why;
    }
}
