package descent.grader.pipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Lists, sets, maps and optionals, which cross as values: what the other end changes in them stays there. */
final class Collections {
    private Collections() {}

    /** A list or a set. */
    record Elements(Shape each, boolean set) implements Shape {
        @Override
        public void write(@Nullable Object value, Out out) {
            if (value == null) {
                out.putInt(-1);
                return;
            }
            Object[] elements = ((Collection<?>) value).toArray();
            out.putInt(elements.length);
            for (Object element : elements) {
                each.write(element, out);
            }
        }

        @Override
        public @Nullable Object read(In in) throws PipeFault {
            int count = in.getInt();
            if (count == -1) {
                return null;
            }
            Collection<@Nullable Object> elements = set ? new LinkedHashSet<>() : new ArrayList<>();
            in.down();
            for (int i = 0; i < count; i++) {
                int before = in.left();
                elements.add(each.read(in));
                if (in.left() == before) {
                    throw new PipeFault("an element of a list cannot be empty");
                }
            }
            in.up();
            if (count < 0) {
                throw new PipeFault("a list cannot have " + count + " elements");
            }
            return elements;
        }
    }

    /** A map, in its order. */
    record Pairs(Shape key, Shape value) implements Shape {
        @Override
        public void write(@Nullable Object map, Out out) {
            out.putInt(map == null ? -1 : ((Map<?, ?>) map).size());
            if (map != null) {
                ((Map<?, ?>) map).forEach((k, v) -> {
                    key.write(k, out);
                    value.write(v, out);
                });
            }
        }

        @Override
        public @Nullable Object read(In in) throws PipeFault {
            int count = in.getInt();
            if (count < -1 || count > in.left()) {
                throw new PipeFault("a map cannot have " + count + " entries here");
            }
            if (count == -1) {
                return null;
            }
            Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
            in.down();
            for (int i = 0; i < count; i++) {
                map.put(key.read(in), value.read(in));
            }
            in.up();
            return map;
        }
    }

    /** One of the four kinds of optional. */
    record Maybe(Class<?> type, Shape inner) implements Shape {
        @Override
        public void write(@Nullable Object value, Out out) {
            if (value == null) {
                out.putByte(2);
                return;
            }
            // In a list there may be anything, whatever its type says.
            Object optional = type.cast(value);
            Object content = null;
            if (optional instanceof Optional<?> o) {
                content = o.orElse(null);
            } else if (optional instanceof OptionalDouble o && o.isPresent()) {
                content = o.getAsDouble();
            } else if (optional instanceof OptionalInt o && o.isPresent()) {
                content = o.getAsInt();
            } else if (optional instanceof OptionalLong o && o.isPresent()) {
                content = o.getAsLong();
            }
            out.putByte(content == null ? 0 : 1);
            if (content != null) {
                inner.write(content, out);
            }
        }

        @Override
        public @Nullable Object read(In in) throws PipeFault {
            int how = in.getByte();
            if (how > 2) {
                throw new PipeFault("an optional cannot start with " + how);
            }
            if (how == 2) {
                return null;
            }
            Object content = how == 1 ? inner.read(in) : null;
            if (type == OptionalDouble.class) {
                return content == null ? OptionalDouble.empty() : OptionalDouble.of((Double) content);
            }
            if (type == OptionalInt.class) {
                return content == null ? OptionalInt.empty() : OptionalInt.of((Integer) content);
            }
            if (type == OptionalLong.class) {
                return content == null ? OptionalLong.empty() : OptionalLong.of((Long) content);
            }
            return Optional.ofNullable(content);
        }
    }
}
