package descent.grader.pipe;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** An array of any element type; given twice, it stays one array, and what is written into it comes back. */
record ArrayShape(Class<?> element, Shape each) implements Shape {
    private static final int NULL = 0;
    private static final int FRESH = 1;
    private static final int KNOWN = 2;

    @Override
    public void write(@Nullable Object array, Out out) {
        if (array == null) {
            out.putByte(NULL);
            return;
        }
        int number = out.number(array, this);
        if (number >= 0) {
            out.putByte(KNOWN);
            out.putInt(number);
            return;
        }
        out.putByte(FRESH);
        out.putInt(Array.getLength(array));
        writeContents(array, out);
    }

    @Override
    public @Nullable Object read(In in) throws PipeFault {
        int how = in.getByte();
        if (how == NULL) {
            return null;
        }
        if (how == KNOWN) {
            int number = in.getInt();
            if (number < 0 || number >= in.arrays().size()) {
                throw new PipeFault("there is no array number " + number);
            }
            Object known = in.arrays().get(number).array();
            if (known.getClass().getComponentType() != element) {
                throw new PipeFault("array number " + number + " is not of the declared type");
            }
            return known;
        }
        if (how != FRESH) {
            throw new PipeFault("an array cannot start with " + how);
        }
        Object array = Array.newInstance(element, in.getCount(smallest()));
        in.arrays().add(new Out.Known(array, this));
        in.down();
        readContents(array, in);
        in.up();
        return array;
    }

    private int smallest() {
        if (element == double.class || element == long.class) {
            return 8;
        }
        return element == int.class || element == float.class || element == char.class || element == short.class
                ? 4
                : 1;
    }

    @Override
    public void writeContents(Object array, Out out) {
        if (array instanceof double[] doubles) {
            for (double value : doubles) {
                out.putDouble(value);
            }
        } else if (array instanceof int[] ints) {
            for (int value : ints) {
                out.putInt(value);
            }
        } else if (array instanceof byte[] bytes) {
            out.putAll(bytes);
        } else {
            for (int i = 0, n = Array.getLength(array); i < n; i++) {
                each.write(Array.get(array, i), out);
            }
        }
    }

    @Override
    public void readContents(Object array, In in) throws PipeFault {
        if (array instanceof double[] doubles) {
            for (int i = 0; i < doubles.length; i++) {
                doubles[i] = in.getDouble();
            }
        } else if (array instanceof int[] ints) {
            for (int i = 0; i < ints.length; i++) {
                ints[i] = in.getInt();
            }
        } else if (array instanceof byte[] bytes) {
            in.getAll(bytes);
        } else {
            for (int i = 0, n = Array.getLength(array); i < n; i++) {
                Array.set(array, i, each.read(in));
            }
        }
    }
}
