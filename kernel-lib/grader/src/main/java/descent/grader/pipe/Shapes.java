package descent.grader.pipe;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/** Finds the shape of each declared type; both ends build the same ones from the same contract. */
final class Shapes {
    private static final List<Class<?>> PLAIN = List.of(
            Boolean.class,
            Integer.class,
            Long.class,
            Double.class,
            String.class,
            double[].class,
            int[].class,
            double[][].class);

    private static final List<Class<?>> COLLECTIONS =
            List.of(List.class, Collection.class, Iterable.class, Set.class, Map.class);

    private final Map<Resolved, Shape> known = new HashMap<>();
    private final Peer peer;

    Shapes(Peer peer) {
        this.peer = peer;
    }

    /** The shape of {@code type}; an error that names the type if a contract may not mention it. */
    Shape of(Resolved type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = make(type);
            known.put(type, shape);
        }
        return shape;
    }

    private Shape make(Resolved type) {
        Class<?> raw = type.raw();
        Shape scalar = Scalars.KNOWN.get(raw);
        if (scalar != null) {
            return scalar;
        }
        if (raw.isArray()) {
            return new ArrayShape(raw.getComponentType(), of(type.argument(0)));
        }
        if (raw.isEnum()) {
            return new Scalars.Constant(raw);
        }
        if (raw.isRecord()) {
            return record(type);
        }
        if (raw == List.class || raw == Collection.class || raw == Iterable.class || raw == Set.class) {
            return new Collections.Elements(of(type.argument(0)), raw == Set.class);
        }
        if (raw == Map.class) {
            return new Collections.Pairs(of(type.argument(0)), of(type.argument(1)));
        }
        if (raw == Optional.class) {
            return new Collections.Maybe(raw, of(type.argument(0)));
        }
        if (raw == OptionalDouble.class || raw == OptionalInt.class || raw == OptionalLong.class) {
            Class<?> inner =
                    raw == OptionalDouble.class ? double.class : raw == OptionalInt.class ? int.class : long.class;
            return new Collections.Maybe(raw, of(Resolved.of(inner)));
        }
        if (raw == Object.class || raw == Number.class) {
            return choice(PLAIN, "value");
        }
        if (isFunction(raw)) {
            return new FunctionShape(peer, new Interface(this, type));
        }
        if (raw.isInterface()) {
            return choice(List.of(raw.getPermittedSubclasses()), raw.getSimpleName());
        }
        throw new IllegalArgumentException("a contract may not mention " + raw.getName()
                + ": only primitives, strings, enums, arrays, lists, sets, maps, optionals, records, generators and"
                + " interfaces cross the pipe"
                + (raw.getName().startsWith("org.ejml.") ? "; a matrix crosses as double[][]" : ""));
    }

    /** Whether values of this type stay where they are, and the other end calls them. */
    static boolean isFunction(Class<?> raw) {
        return raw.isInterface() && !COLLECTIONS.contains(raw) && !(raw.isSealed() && isAllRecords(raw));
    }

    private static boolean isAllRecords(Class<?> sealed) {
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (!permitted.isRecord() && !permitted.isEnum()) {
                return false;
            }
        }
        return true;
    }

    private Shape choice(List<Class<?>> classes, String name) {
        List<Shape> shapes = new ArrayList<>();
        for (Class<?> c : classes) {
            shapes.add(of(Resolved.of(c)));
        }
        return new ChoiceShape(classes, shapes, name);
    }

    private Shape record(Resolved type) {
        RecordComponent[] components = type.raw().getRecordComponents();
        Class<?>[] erased = new Class<?>[components.length];
        List<Method> accessors = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            erased[i] = components[i].getType();
            accessors.add(components[i].getAccessor());
            accessors.get(i).setAccessible(true);
        }
        try {
            Constructor<?> constructor = type.raw().getDeclaredConstructor(erased);
            constructor.setAccessible(true);
            // Late, because a record may contain itself.
            return new RecordShape(constructor, accessors, () -> {
                List<Shape> shapes = new ArrayList<>();
                for (RecordComponent component : components) {
                    shapes.add(of(Resolved.of(component.getGenericType(), type)));
                }
                return shapes;
            });
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its constructor: " + type.raw(), e);
        }
    }

    /** The methods that the other end may call on an object of this type, in an order that both ends agree on. */
    static List<Method> operations(Class<?> type) {
        Map<String, Method> methods = new LinkedHashMap<>();
        for (Method method : type.getMethods()) {
            if (!Modifier.isStatic(method.getModifiers()) && method.getDeclaringClass() != Object.class) {
                methods.merge(
                        signature(method),
                        method,
                        (a, b) -> b.getReturnType().isAssignableFrom(a.getReturnType()) ? a : b);
            }
        }
        List<Method> sorted = new ArrayList<>(methods.values());
        // Not with Comparator.comparing, whose lambda of the JDK's every child would have to make.
        sorted.sort((a, b) -> signature(a).compareTo(signature(b)));
        return sorted;
    }

    static String signature(Method method) {
        // Not with +, which takes every child some milliseconds at its first use.
        return method.getName().concat(List.of(method.getParameterTypes()).toString());
    }
}
