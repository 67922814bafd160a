package descent.grader.pipe;

import java.lang.reflect.Array;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A declared type with its variables filled in: the class, and what its arguments (or its elements) are. */
record Resolved(Class<?> raw, List<Resolved> arguments) {
    private static final int DEEPEST = 8;

    /** The type {@code type} as it is seen from inside {@code owner}. */
    static Resolved of(Type type, Resolved owner) {
        return of(type, owner.bindings(), 0);
    }

    /** The type {@code type}, in which no variable is bound. */
    static Resolved of(Type type) {
        return of(type, Map.of(), 0);
    }

    private Map<TypeVariable<?>, Resolved> bindings() {
        Map<TypeVariable<?>, Resolved> bindings = new HashMap<>();
        TypeVariable<?>[] variables = raw.getTypeParameters();
        for (int i = 0; i < variables.length && i < arguments.size(); i++) {
            bindings.put(variables[i], arguments.get(i));
        }
        inherit(raw, bindings, 0);
        return bindings;
    }

    private static void inherit(Class<?> type, Map<TypeVariable<?>, Resolved> bindings, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Type above : type.getGenericInterfaces()) {
            Resolved parent = of(above, bindings, 0);
            TypeVariable<?>[] variables = parent.raw.getTypeParameters();
            for (int i = 0; i < variables.length && i < parent.arguments.size(); i++) {
                bindings.putIfAbsent(variables[i], parent.arguments.get(i));
            }
            inherit(parent.raw, bindings, depth + 1);
        }
    }

    private static Resolved of(Type type, Map<TypeVariable<?>, Resolved> bindings, int depth) {
        if (depth > DEEPEST) {
            return new Resolved(Object.class, List.of());
        }
        if (type instanceof Class<?> c) {
            return c.isArray()
                    ? new Resolved(c, List.of(of(c.getComponentType(), bindings, depth + 1)))
                    : new Resolved(c, List.of());
        }
        if (type instanceof ParameterizedType p) {
            List<Resolved> arguments = new ArrayList<>();
            for (Type argument : p.getActualTypeArguments()) {
                arguments.add(of(argument, bindings, depth + 1));
            }
            return new Resolved((Class<?>) p.getRawType(), List.copyOf(arguments));
        }
        if (type instanceof GenericArrayType a) {
            Resolved element = of(a.getGenericComponentType(), bindings, depth + 1);
            return new Resolved(Array.newInstance(element.raw, 0).getClass(), List.of(element));
        }
        if (type instanceof WildcardType w) {
            Type[] lower = w.getLowerBounds();
            return of(lower.length > 0 ? lower[0] : w.getUpperBounds()[0], bindings, depth + 1);
        }
        TypeVariable<?> variable = (TypeVariable<?>) type;
        Resolved bound = bindings.get(variable);
        return bound != null ? bound : of(variable.getBounds()[0], bindings, depth + 1);
    }

    /** Written out, because those that a record brings take every child some milliseconds at their first use. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Resolved same && raw == same.raw && arguments.equals(same.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * raw.hashCode() + arguments.hashCode();
    }

    /** The argument {@code index}, or {@code Object} where the declaration is raw. */
    Resolved argument(int index) {
        return index < arguments.size() ? arguments.get(index) : new Resolved(Object.class, List.of());
    }
}
