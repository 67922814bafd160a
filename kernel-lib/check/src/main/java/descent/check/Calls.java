package descent.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A function given to an answer, with a name for reports, a count of its calls and a budget.
 *
 * <p>Counted here, in the trusted JVM, whatever the answer claims. A call beyond the budget is refused with an
 * {@link AnswerException}, which also ends an endless loop that evaluates the function.
 *
 * @param <F> the function's interface
 */
public final class Calls<F> {
    private final F function;
    private final int budget;
    private final Map<String, Integer> counts = new HashMap<>();
    private int total;

    private Calls(Class<F> type, String name, int budget, F target) {
        this.budget = budget;
        this.function = type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                        ? Values.objectMethod(proxy, method, arguments, name)
                        : call(target, method, arguments)));
    }

    /**
     * Counts the calls of a function.
     *
     * @param type the function's interface
     * @param name what reports call it: "J(x) = x²"
     * @param budget the number of calls allowed, of all its methods together
     * @param target what computes
     */
    public static <F> Calls<F> of(Class<F> type, String name, int budget, F target) {
        return new Calls<>(type, name, budget, target);
    }

    private synchronized @Nullable Object call(F target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (++total > budget) {
            throw new AnswerException(
                    AnswerException.Kind.REFUSED, "", "a function was called more than " + budget + " times");
        }
        counts.merge(method.getName(), 1, Integer::sum);
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /** The function to pass to the answer. */
    public F function() {
        return function;
    }

    /** The number of calls so far, of all methods together. */
    public int count() {
        return total;
    }

    /** The number of calls so far of one method. */
    public int count(String method) {
        return counts.getOrDefault(method, 0);
    }
}
