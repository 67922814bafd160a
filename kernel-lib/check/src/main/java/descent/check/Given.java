package descent.check;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is given, when the check looks at it again afterwards: an answer may write into its arguments, and a check that works
 * out from them what it expects would expect what the answer made it expect.
 *
 * <pre>{@code
 * Expect.that(answer.direction(Given.copy(g), Given.copy(s))).isNear(expected(g, s), 1e-9);
 * }</pre>
 */
public final class Given {
    private Given() {}

    /** A copy of an array, or of a record of arrays, down to the last row; anything else as it is. */
    public static <T> T copy(T value) {
        @SuppressWarnings("unchecked") // copied has the type that it was given
        T copy = (T) copied(value);
        return copy;
    }

    private static Object copied(Object value) {
        if (value instanceof Record) {
            return ofRecord(value);
        }
        if (!value.getClass().isArray()) {
            return value;
        }
        int length = Array.getLength(value);
        Object copy = Array.newInstance(value.getClass().getComponentType(), length);
        for (int i = 0; i < length; i++) {
            Object part = Array.get(value, i);
            Array.set(copy, i, part == null ? null : copied(part));
        }
        return copy;
    }

    private static Object ofRecord(Object value) {
        Class<?>[] types = Arrays.stream(value.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        @Nullable Object[] parts = Values.components(value).stream()
                .map(part -> part == null ? null : copied(part))
                .toArray();
        try {
            Constructor<?> canonical = value.getClass().getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot copy " + value.getClass().getName(), e);
        }
    }
}
