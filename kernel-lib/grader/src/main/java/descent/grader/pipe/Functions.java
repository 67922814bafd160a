package descent.grader.pipe;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The interfaces whose objects may come from the other end when somebody calls a contract or is called by it. */
public final class Functions {
    private final Set<Class<?>> found = new LinkedHashSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private Functions() {}

    /** Those that contracts mention. Of the JDK's only these themselves: what their many methods mention is hardly ever called. */
    public static Set<Class<?>> mentioned(Collection<Class<?>> contracts) {
        Functions functions = new Functions();
        contracts.forEach(functions::methods);
        return functions.found;
    }

    /** The methods of an interface as both ends number them. */
    public static List<Method> numbered(Class<?> type) {
        return Shapes.operations(type);
    }

    private void methods(Class<?> type) {
        for (Method method : Shapes.operations(type)) {
            look(method.getGenericReturnType());
            for (Type parameter : method.getGenericParameterTypes()) {
                look(parameter);
            }
        }
    }

    private void look(Type type) {
        if (type instanceof Class<?> raw) {
            look(raw);
        } else if (type instanceof ParameterizedType parameterized) {
            look(parameterized.getRawType());
            for (Type argument : parameterized.getActualTypeArguments()) {
                look(argument);
            }
        } else if (type instanceof GenericArrayType array) {
            look(array.getGenericComponentType());
        } else if (type instanceof WildcardType wildcard) {
            look(wildcard.getUpperBounds()[0]);
        }
    }

    private void look(Class<?> raw) {
        if (raw.isArray()) {
            look(raw.getComponentType());
        } else if (seen.add(raw) && raw.isRecord()) {
            for (RecordComponent component : raw.getRecordComponents()) {
                look(component.getGenericType());
            }
        } else if (Shapes.isFunction(raw) && found.add(raw) && raw.getClassLoader() != null) {
            methods(raw);
        }
    }
}
