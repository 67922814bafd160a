package descent.grader.pipe;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Frames on a pair of streams: length, kind, number of the call, payload. Not for several threads at once. */
public final class Frames {
    /** The largest frame either end sends or takes, in bytes. */
    public static final int LIMIT = 32 << 20;

    private static final int HEAD = 9;
    private static final Kind[] KINDS = Kind.values();

    private final InputStream in;
    private final OutputStream out;

    /** What a frame is for. */
    public enum Kind {
        /** Trusted to child: the classes of one question. */
        LOAD,
        /** Either way: call a method of an object that the other end owns. */
        CALL,
        /** Either way: the call of that number returned. */
        RETURN,
        /** Either way: the call of that number threw. */
        THROW
    }

    /** A frame as it was read. */
    public record Frame(Kind kind, int number, byte[] payload) {
        /** The payload, with the arrays of the call that it answers. */
        In in(List<Out.Known> known) {
            return new In(payload, known);
        }
    }

    /** Frames on these streams, from which nobody else reads. */
    public Frames(InputStream in, OutputStream out) {
        // Buffered, because a FileInputStream reads all of a length by seeking, which a pipe cannot. And once: a buffer
        // behind a buffer asks after each frame whether there is more.
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in, 1 << 16);
        this.out = out;
    }

    /** Sends one frame and flushes. */
    public void write(Kind kind, int number, Out payload) throws IOException {
        byte[] frame = new byte[HEAD + payload.size()];
        BigEndian.putInt(frame, 0, payload.size());
        frame[4] = (byte) kind.ordinal();
        BigEndian.putInt(frame, 5, number);
        System.arraycopy(payload.bytes(), 0, frame, HEAD, payload.size());
        out.write(frame);
        out.flush();
    }

    /** The next frame; waits for it. */
    public Frame read() throws IOException {
        byte[] head = in.readNBytes(HEAD);
        if (head.length == 0) {
            throw new EOFException("the other end has gone");
        }
        if (head.length < HEAD) {
            throw new PipeFault("the other end went in the middle of a frame");
        }
        int size = BigEndian.getInt(head, 0);
        int kind = head[4];
        if (size < 0 || size > LIMIT) {
            throw new PipeFault("a frame must have 0 to " + LIMIT + " bytes but announces " + size);
        }
        if (kind < 0 || kind >= KINDS.length) {
            throw new PipeFault("there is no frame of kind " + kind);
        }
        byte[] payload = in.readNBytes(size);
        if (payload.length < size) {
            throw new PipeFault("the other end went in the middle of a frame");
        }
        return new Frame(KINDS[kind], BigEndian.getInt(head, 5), payload);
    }
}
