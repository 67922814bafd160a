package descent.grader.pipe;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A frame being written. Arrays are numbered as they are met, so that an array given twice arrives as one array and
 * what the other end writes into it comes back.
 */
public final class Out {
    /** From so many arrays on they are looked up in a table, which costs more than it gives back for a few. */
    private static final int MANY = 8;

    private final int limit;
    private final List<Known> arrays;
    private @Nullable Map<Object, Integer> numbers;
    private byte[] bytes = new byte[128];
    private int size;

    /** An array that both ends know, with the shape of its elements. */
    record Known(Object array, Shape shape) {}

    /** An empty frame of at most {@code limit} bytes in which the arrays {@code known} are already numbered. */
    Out(int limit, List<Known> known) {
        this.limit = limit;
        this.arrays = new ArrayList<>(known);
    }

    /** An empty frame of at most {@code limit} bytes. */
    public Out(int limit) {
        this(limit, List.of());
    }

    /** The arrays met so far, in order. */
    List<Known> arrays() {
        return arrays;
    }

    /** The number of an array met before, or -1 after numbering it now. */
    int number(Object array, Shape shape) {
        int known = arrays.size() < MANY ? search(array) : lookUp(array);
        if (known < 0) {
            arrays.add(new Known(array, shape));
        }
        return known;
    }

    private int search(Object array) {
        for (int i = 0; i < arrays.size(); i++) {
            if (arrays.get(i).array() == array) {
                return i;
            }
        }
        return -1;
    }

    /** Looks an array up, and puts it into the table if it is not there. */
    private int lookUp(Object array) {
        Map<Object, Integer> table = numbers;
        if (table == null) {
            table = new IdentityHashMap<>();
            for (Known known : arrays) {
                table.putIfAbsent(known.array(), table.size());
            }
            numbers = table;
        }
        Integer known = table.putIfAbsent(array, arrays.size());
        return known == null ? -1 : known;
    }

    private int room(int more) {
        if (more > limit - size) {
            throw new TooLarge(limit);
        }
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(limit, Math.max(size + more, 2 * bytes.length)));
        }
        int at = size;
        size += more;
        return at;
    }

    /** Appends one byte. */
    public void putByte(int value) {
        int at = room(1);
        bytes[at] = (byte) value;
    }

    /** Appends four bytes. */
    public void putInt(int value) {
        int at = room(4);
        BigEndian.putInt(bytes, at, value);
    }

    /** Appends eight bytes. */
    public void putLong(long value) {
        int at = room(8);
        BigEndian.putLong(bytes, at, value);
    }

    /** Appends the bits of {@code value}, so that NaN and −0.0 arrive as they are. */
    public void putDouble(double value) {
        putLong(Double.doubleToRawLongBits(value));
    }

    /** Appends length and bytes. */
    public void putBytes(byte[] value) {
        putInt(value.length);
        putAll(value);
    }

    /** Appends bytes. */
    void putAll(byte[] value) {
        int at = room(value.length);
        System.arraycopy(value, 0, bytes, at, value.length);
    }

    /** Appends a string, which may be null. */
    public void putString(@Nullable String value) {
        if (value == null) {
            putInt(-1);
        } else {
            putBytes(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    /** A value does not fit into a frame. */
    static final class TooLarge extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        TooLarge(int limit) {
            super("a value must fit into " + limit + " bytes but is larger");
        }
    }
}
