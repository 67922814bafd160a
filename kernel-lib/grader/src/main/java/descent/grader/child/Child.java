package descent.grader.child;

import descent.grader.pipe.Failure;
import descent.grader.pipe.Frames;
import descent.grader.pipe.Frames.Frame;
import descent.grader.pipe.Frames.Kind;
import descent.grader.pipe.In;
import descent.grader.pipe.Out;
import descent.grader.pipe.Peer;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The child's main program: takes the classes of a question, makes its answer, serves calls of it; then the next question. */
public final class Child {
    private Child() {}

    /** Speaks frames on the standard streams, which the submission sees as an empty input and as its own output. */
    public static void main(String[] arguments) throws IOException {
        Frames frames = new Frames(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        PrintStream printed = new PrintStream(new FileOutputStream(FileDescriptor.err), true);
        System.setIn(InputStream.nullInputStream());
        System.setOut(printed);
        System.setErr(printed);
        @Nullable Peer peer = null;
        while (true) {
            try {
                Frame frame = frames.read();
                if (frame.kind() == Kind.LOAD) {
                    peer = load(frames, frame);
                } else if (peer != null && frame.kind() == Kind.CALL) {
                    peer.serve(frame);
                } else {
                    Runtime.getRuntime().halt(3);
                }
            } catch (EOFException done) {
                Runtime.getRuntime().halt(0);
            }
        }
    }

    private static @Nullable Peer load(Frames frames, Frame frame) throws IOException {
        In in = new In(frame.payload());
        String contract = in.getText();
        String entry = in.getText();
        Map<String, byte[]> classes = new HashMap<>();
        for (int left = in.getCount(1); left > 0; left--) {
            classes.put(in.getText(), in.getBytes());
        }
        Loader loader = new Loader(classes);
        Thread.currentThread().setContextClassLoader(loader);
        Out reply = new Out(Frames.LIMIT);
        try {
            Class<?> type = Class.forName(contract);
            Object answer =
                    Class.forName(entry, true, loader).getMethod("$answer").invoke(null);
            if (!type.isInstance(answer)) {
                throw new ClassCastException(
                        answer == null ? "the answer is null" : "the notebook declares a " + contract + " of its own");
            }
            Peer peer = new Peer(frames, loader, new Alone());
            peer.offerFirst(answer, type);
            frames.write(Kind.RETURN, frame.number(), reply);
            return peer;
        } catch (Throwable t) {
            Throwable cause = t.getCause();
            Failure.send(cause == null ? t : cause, reply);
            frames.write(Kind.THROW, frame.number(), reply);
            return null;
        }
    }
}
