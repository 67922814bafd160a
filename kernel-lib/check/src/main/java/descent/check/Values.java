package descent.check;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values that cross a contract: copied in depth, compared with a tolerance, written for a report. */
public final class Values {
    private static final int SHOWN = 12;

    private Values() {}

    /** A copy that shares no array or list with the original; functions and generators stay themselves. */
    public static @Nullable Object copy(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value.getClass().isArray()) {
            int length = Array.getLength(value);
            Object copy = Array.newInstance(value.getClass().getComponentType(), length);
            if (value.getClass().getComponentType().isPrimitive()) {
                System.arraycopy(value, 0, copy, 0, length);
            } else {
                for (int i = 0; i < length; i++) {
                    Array.set(copy, i, copy(Array.get(value, i)));
                }
            }
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            for (Object element : list) {
                copy.add(copy(element));
            }
            return copy;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Values::copy);
        }
        if (value instanceof Record) {
            return new Fields(
                    value.getClass(),
                    components(value).stream().map(Values::copy).toList());
        }
        return value;
    }

    /**
     * Whether two values agree in every element: {@code |a - b| ≤ tolerance · max(1, |b|)}, and exactly where they are no
     * numbers. NaN agrees with NaN, an infinity with itself, a wrong length with nothing.
     */
    public static boolean near(@Nullable Object a, @Nullable Object b, double tolerance) {
        if (a == null || b == null) {
            return a == b;
        }
        if (a instanceof Number x && b instanceof Number y) {
            return near(x.doubleValue(), y.doubleValue(), tolerance);
        }
        if (a instanceof Optional<?> x && b instanceof Optional<?> y) {
            return near(x.orElse(null), y.orElse(null), tolerance);
        }
        List<?> left = elements(a);
        List<?> right = elements(b);
        if (left == null || right == null) {
            return left == right && a.equals(b);
        }
        if (left.size() != right.size()) {
            return false;
        }
        Iterator<?> others = right.iterator();
        for (Object element : left) {
            if (!near(element, others.next(), tolerance)) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(double a, double b, double tolerance) {
        return a == b
                || Double.isNaN(a) && Double.isNaN(b)
                || Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(b)) && !Double.isInfinite(b);
    }

    /** The value as a report shows it, long arrays shortened. */
    public static String text(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String string) {
            return '"' + string + '"';
        }
        if (value instanceof AnswerException e) {
            return e.told();
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(inner -> "Optional[" + text(inner) + "]").orElse("Optional.empty");
        }
        if (value instanceof Record || value instanceof Fields) {
            return recordText(value);
        }
        List<?> elements = elements(value);
        if (elements != null) {
            StringBuilder text = new StringBuilder("[");
            for (int i = 0; i < Math.min(SHOWN, elements.size()); i++) {
                text.append(i == 0 ? "" : ", ").append(text(elements.get(i)));
            }
            return text.append(elements.size() > SHOWN ? ", … " + (elements.size() - SHOWN) + " more]" : "]")
                    .toString();
        }
        if (value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum) {
            return value.toString();
        }
        return isPlain(value) ? "a function" : value.toString();
    }

    private static boolean isPlain(Object value) {
        return value.getClass().isSynthetic() || value.toString().contains("@");
    }

    private static String recordText(Object value) {
        Class<?> type = value instanceof Fields fields ? fields.type() : value.getClass();
        List<?> values = value instanceof Fields fields ? fields.values() : components(value);
        StringBuilder text = new StringBuilder(type.getSimpleName()).append('(');
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(components[i].getName())
                    .append(" = ")
                    .append(text(values.get(i)));
        }
        return text.append(')').toString();
    }

    /** The length of an array or list, −1 for anything else. */
    public static int length(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.size();
        }
        return value != null && value.getClass().isArray() ? Array.getLength(value) : -1;
    }

    /** Whether the answer threw this exception or a subclass of it. */
    public static boolean isA(AnswerException e, Class<? extends Throwable> type) {
        try {
            return type.isAssignableFrom(Class.forName(e.type(), false, type.getClassLoader()));
        } catch (ClassNotFoundException unknown) {
            return false;
        }
    }

    /** What a proxy answers to {@code toString}, {@code equals} and {@code hashCode}. */
    public static Object objectMethod(Object proxy, Method method, Object @Nullable [] arguments, String name) {
        return switch (method.getName()) {
            case "toString" -> name;
            case "hashCode" -> System.identityHashCode(proxy);
            default -> arguments != null && arguments[0] == proxy;
        };
    }

    private static @Nullable List<?> elements(Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        if (value instanceof Fields fields) {
            return fields.values();
        }
        if (value instanceof Record) {
            return components(value);
        }
        if (value instanceof double[] array) {
            return Arrays.stream(array).boxed().toList();
        }
        if (!value.getClass().isArray()) {
            return null;
        }
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < Array.getLength(value); i++) {
            list.add(Array.get(value, i));
        }
        return list;
    }

    /** The values of a record's components, in order. */
    public static List<@Nullable Object> components(Object value) {
        List<@Nullable Object> values = new ArrayList<>();
        try {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Method accessor = component.getAccessor();
                accessor.setAccessible(true);
                values.add(accessor.invoke(value));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + value.getClass().getName(), e);
        }
        return values;
    }

    /** What a record held when it was copied. */
    private record Fields(Class<?> type, List<@Nullable Object> values) {}
}
