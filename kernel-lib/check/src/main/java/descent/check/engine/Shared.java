package descent.check.engine;

import descent.check.Given;
import descent.check.Values;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arrays that classes of checks keep in static fields: inputs of every run, and of every submission in this virtual machine.
 *
 * <p>An answer that writes into one would change the checks of all that come after it, so it is given a copy. What it writes into
 * other arguments stays, for some contracts ask for it and some checks look for it.
 */
final class Shared {
    private static final ClassValue<Set<Object>> ARRAYS = new ClassValue<>() {
        @Override
        protected Set<Object> computeValue(Class<?> type) {
            Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    collect(value(field), found);
                }
            }
            for (Class<?> inner : type.getDeclaredClasses()) {
                found.addAll(ARRAYS.get(inner));
            }
            return found;
        }
    };

    private final Set<Object> arrays;

    private Shared(Set<Object> arrays) {
        this.arrays = arrays;
    }

    /** Those of an exercise's checks, public and hidden, and of the classes that list its variants. */
    static Shared of(Exercise exercise) {
        Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(ARRAYS.get(exercise.publicChecks()));
        exercise.hiddenChecks().forEach(type -> all.addAll(ARRAYS.get(type)));
        exercise.variants()
                .forEach(variant -> all.addAll(ARRAYS.get(variant.factory().getDeclaringClass())));
        return new Shared(all);
    }

    /** The arguments with copies in place of those that are kept, or of which a part is. */
    @Nullable Object[] unshared(@Nullable Object[] arguments) {
        @Nullable Object[] given = arguments.clone();
        Map<Object, Object> copies = new IdentityHashMap<>();
        for (int i = 0; i < given.length; i++) {
            if (isShared(given[i])) {
                given[i] = copy(given[i], copies);
            }
        }
        return given;
    }

    private boolean isShared(@Nullable Object value) {
        return value != null
                && !arrays.isEmpty()
                && (arrays.contains(value) || parts(value).stream().anyMatch(this::isShared));
    }

    /** What lies in an array of objects, a list or a record. */
    private static List<?> parts(Object value) {
        if (value instanceof Object[] all) {
            return Arrays.asList(all);
        }
        if (value instanceof Record) {
            return Values.components(value);
        }
        return value instanceof List<?> all ? all : List.of();
    }

    /** A copy down to the last row; of arrays given twice both are one copy, unless they lie in a record. */
    private static @Nullable Object copy(@Nullable Object value, Map<Object, Object> copies) {
        if (value instanceof Record) {
            return Given.copy(value);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> all = new ArrayList<>();
            list.forEach(element -> all.add(copy(element, copies)));
            return all;
        }
        if (value == null || !value.getClass().isArray()) {
            return value;
        }
        Object known = copies.get(value);
        if (known != null) {
            return known;
        }
        int length = Array.getLength(value);
        Object copy = Array.newInstance(value.getClass().getComponentType(), length);
        copies.put(value, copy);
        for (int i = 0; i < length; i++) {
            Array.set(copy, i, copy(Array.get(value, i), copies));
        }
        return copy;
    }

    private static @Nullable Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + field, e);
        }
    }

    private static void collect(@Nullable Object value, Set<Object> found) {
        if (value != null && (!value.getClass().isArray() || found.add(value))) {
            parts(value).forEach(part -> collect(part, found));
        }
    }
}
