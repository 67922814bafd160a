package descent.grader.child;

import descent.grader.pipe.Failure;
import descent.grader.pipe.Peer;
import java.io.IOException;

/** Lets a submission call back only while it is called, and only from the thread that called it. */
final class Alone implements Peer.Turn {
    private final Thread only = Thread.currentThread();
    private int calls;

    @Override
    public void give() {
        if (Thread.currentThread() != only) {
            throw new IllegalStateException("a function was called from another thread than the answer's own");
        }
        if (calls == 0) {
            throw new IllegalStateException("a function was called outside of a call of the answer");
        }
    }

    @Override
    public void take() {}

    @Override
    public void serving(boolean here) {
        calls += here ? 1 : -1;
    }

    @Override
    public RuntimeException failed(Failure failure) {
        String message = failure.message();
        return switch (failure.type()) {
            case "java.lang.IllegalArgumentException" -> new IllegalArgumentException(message);
            case "java.lang.ArithmeticException" -> new ArithmeticException(message);
            case "java.lang.UnsupportedOperationException" -> new UnsupportedOperationException(message);
            case "java.lang.IndexOutOfBoundsException", "java.lang.ArrayIndexOutOfBoundsException" ->
                new ArrayIndexOutOfBoundsException(message);
            default -> new IllegalStateException(message);
        };
    }

    @Override
    public RuntimeException broken(IOException cause) {
        Runtime.getRuntime().halt(4);
        return new IllegalStateException(cause);
    }
}
