package descent.grader.pipe;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers, truth values, characters, strings, enums. */
final class Scalars {
    private Scalars() {}

    private interface Writer {
        void write(Object value, Out out);
    }

    private interface Reader {
        Object read(In in) throws PipeFault;
    }

    /** A value that is never null. */
    private record Bare(Writer writer, Reader reader) implements Shape {
        @Override
        public void write(@Nullable Object value, Out out) {
            if (value == null) {
                throw new NullPointerException("a primitive cannot be null");
            }
            writer.write(value, out);
        }

        @Override
        public Object read(In in) throws PipeFault {
            return reader.read(in);
        }
    }

    /** The same with null allowed. */
    record Boxed(Shape bare) implements Shape {
        @Override
        public void write(@Nullable Object value, Out out) {
            out.putByte(value == null ? 0 : 1);
            if (value != null) {
                bare.write(value, out);
            }
        }

        @Override
        public @Nullable Object read(In in) throws PipeFault {
            return flag(in) ? bare.read(in) : null;
        }
    }

    /** A constant of an enum, by its position. */
    record Constant(Class<?> type) implements Shape {
        @Override
        public void write(@Nullable Object value, Out out) {
            out.putInt(value == null ? -1 : ((Enum<?>) value).ordinal());
        }

        @Override
        public @Nullable Object read(In in) throws PipeFault {
            int position = in.getInt();
            Object[] constants = type.getEnumConstants();
            if (position < -1 || position >= constants.length) {
                throw new PipeFault("there is no constant " + position + " in " + type.getName());
            }
            return position == -1 ? null : constants[position];
        }
    }

    /** What a method without a result answers. */
    record Nothing() implements Shape {
        @Override
        public void write(@Nullable Object value, Out out) {}

        @Override
        public @Nullable Object read(In in) {
            return null;
        }
    }

    private static final Shape INT = new Bare((v, out) -> out.putInt((Integer) v), In::getInt);
    private static final Shape LONG = new Bare((v, out) -> out.putLong((Long) v), In::getLong);
    private static final Shape DOUBLE = new Bare((v, out) -> out.putDouble((Double) v), In::getDouble);
    private static final Shape FLOAT = new Bare(
            (v, out) -> out.putInt(Float.floatToRawIntBits((Float) v)), in -> Float.intBitsToFloat(in.getInt()));
    private static final Shape BOOLEAN = new Bare((v, out) -> out.putByte((Boolean) v ? 1 : 0), Scalars::flag);
    private static final Shape BYTE = new Bare((v, out) -> out.putByte((Byte) v), in -> (byte) in.getByte());
    private static final Shape SHORT = new Bare((v, out) -> out.putInt((Short) v), in -> (short) in.getInt());
    private static final Shape CHAR = new Bare((v, out) -> out.putInt((Character) v), in -> (char) in.getInt());
    private static final Shape STRING = new Bare((v, out) -> out.putString((String) v), In::getText);

    /** The shapes of the types that need no more than their class. */
    static final Map<Class<?>, Shape> KNOWN = Map.ofEntries(
            Map.entry(int.class, INT),
            Map.entry(Integer.class, new Boxed(INT)),
            Map.entry(long.class, LONG),
            Map.entry(Long.class, new Boxed(LONG)),
            Map.entry(double.class, DOUBLE),
            Map.entry(Double.class, new Boxed(DOUBLE)),
            Map.entry(float.class, FLOAT),
            Map.entry(Float.class, new Boxed(FLOAT)),
            Map.entry(boolean.class, BOOLEAN),
            Map.entry(Boolean.class, new Boxed(BOOLEAN)),
            Map.entry(byte.class, BYTE),
            Map.entry(Byte.class, new Boxed(BYTE)),
            Map.entry(short.class, SHORT),
            Map.entry(Short.class, new Boxed(SHORT)),
            Map.entry(char.class, CHAR),
            Map.entry(Character.class, new Boxed(CHAR)),
            Map.entry(String.class, new Boxed(STRING)),
            Map.entry(void.class, new Nothing()),
            Map.entry(Void.class, new Nothing()));

    /** A byte that must be 0 or 1. */
    static boolean flag(In in) throws PipeFault {
        int flag = in.getByte();
        if (flag > 1) {
            throw new PipeFault("a truth value must be 0 or 1 but was " + flag);
        }
        return flag == 1;
    }
}
