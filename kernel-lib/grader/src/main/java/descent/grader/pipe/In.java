package descent.grader.pipe;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A frame being read. Every length is held against what is left, so that a lie costs no memory. */
public final class In {
    private static final int DEEPEST = 64;

    private final byte[] bytes;
    private final List<Out.Known> arrays;
    private int at;
    private int depth;

    In(byte[] bytes, List<Out.Known> known) {
        this.bytes = bytes;
        this.arrays = new ArrayList<>(known);
    }

    /** A frame that was read from the pipe. */
    public In(byte[] bytes) {
        this(bytes, List.of());
    }

    List<Out.Known> arrays() {
        return arrays;
    }

    /** Enters a value inside a value. */
    void down() throws PipeFault {
        if (++depth > DEEPEST) {
            throw new PipeFault("a value is nested more than " + DEEPEST + " deep");
        }
    }

    /** Leaves it. */
    void up() {
        depth--;
    }

    private int take(int count) throws PipeFault {
        if (count < 0 || count > bytes.length - at) {
            throw new PipeFault("a frame of " + bytes.length + " bytes ends before its value does");
        }
        int from = at;
        at += count;
        return from;
    }

    /** The next byte, unsigned. */
    public int getByte() throws PipeFault {
        return bytes[take(1)] & 0xff;
    }

    /** The next four bytes. */
    public int getInt() throws PipeFault {
        return BigEndian.getInt(bytes, take(4));
    }

    /** The next eight bytes. */
    public long getLong() throws PipeFault {
        return BigEndian.getLong(bytes, take(8));
    }

    /** The next eight bytes as a double. */
    public double getDouble() throws PipeFault {
        return Double.longBitsToDouble(getLong());
    }

    /** A count of elements that take at least {@code each} bytes. */
    public int getCount(int each) throws PipeFault {
        int count = getInt();
        if (count < 0 || (long) count * each > bytes.length - at) {
            throw new PipeFault("a frame announces " + count + " elements and has no room for them");
        }
        return count;
    }

    /** Length and bytes. */
    public byte[] getBytes() throws PipeFault {
        byte[] value = new byte[getCount(1)];
        getAll(value);
        return value;
    }

    /** Fills {@code value}. */
    void getAll(byte[] value) throws PipeFault {
        System.arraycopy(bytes, take(value.length), value, 0, value.length);
    }

    /** A string, which may be null. */
    public @Nullable String getString() throws PipeFault {
        int count = getInt();
        if (count == -1) {
            return null;
        }
        int from = take(count);
        return new String(bytes, from, count, StandardCharsets.UTF_8);
    }

    /** A string that must be there. */
    public String getText() throws PipeFault {
        String text = getString();
        if (text == null) {
            throw new PipeFault("a name is missing");
        }
        return text;
    }

    /** How many bytes are left. */
    int left() {
        return bytes.length - at;
    }

    /** Checks that nothing is left over. */
    void end() throws PipeFault {
        if (at != bytes.length) {
            throw new PipeFault("a frame has " + (bytes.length - at) + " bytes too many");
        }
    }
}
