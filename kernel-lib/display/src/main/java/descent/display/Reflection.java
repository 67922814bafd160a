package descent.display;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Calls by name. */
final class Reflection {
    private Reflection() {}

    /**
     * Calls the public method of this name that takes these arguments.
     *
     * @throws ReflectiveOperationException if there is none, or it throws
     */
    static @Nullable Object call(Object target, String name, Object... arguments) throws ReflectiveOperationException {
        for (Method method : target.getClass().getMethods()) {
            if (method.getName().equals(name) && takes(method, arguments)) {
                return accessible(method).invoke(target, arguments);
            }
        }
        throw new NoSuchMethodException(target.getClass().getName() + "." + name);
    }

    /** The same as an object that must be there. */
    static Object get(Object target, String name, Object... arguments) throws ReflectiveOperationException {
        Object value = call(target, name, arguments);
        if (value == null) {
            throw new NoSuchMethodException(target.getClass().getName() + "." + name + " answered null");
        }
        return value;
    }

    private static Method accessible(Method method) {
        method.trySetAccessible();
        return method;
    }

    private static boolean takes(Method method, Object[] arguments) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            if (!types[i].isInstance(arguments[i])) {
                return false;
            }
        }
        return true;
    }

    /** What an implementation of a host's interface does when called. */
    @FunctionalInterface
    interface Answer {
        @Nullable Object to(String method, Object[] arguments) throws Throwable;
    }

    /** An implementation of an interface that we cannot name at compile time. */
    static Object implement(Class<?> type, Answer answer) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> "Descent's figures";
                };
            }
            return answer.to(method.getName(), arguments == null ? new Object[0] : arguments);
        };
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }
}
