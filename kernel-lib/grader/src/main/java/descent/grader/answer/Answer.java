package descent.grader.answer;

import descent.check.AnswerException;
import descent.check.AnswerException.Kind;
import descent.check.GraderException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An answer as checks call it; behind it a session, and a fresh child after each one that was lost. */
final class Answer implements InvocationHandler {
    private static final int MOST_CHILDREN = 4;

    private final Occupancy occupancy;
    private final Class<?> contract;
    private final CompiledAnswer compiled;
    private final Duration limit;
    private @Nullable Session session;
    private @Nullable Object target;
    private @Nullable RuntimeException refused;
    private int used;

    private Answer(Occupancy occupancy, Class<?> contract, CompiledAnswer compiled, Duration limit) {
        this.occupancy = occupancy;
        this.contract = contract;
        this.compiled = compiled;
        this.limit = limit;
    }

    static Object of(Occupancy occupancy, Class<?> contract, CompiledAnswer compiled, Duration limit) {
        return Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, new Answer(occupancy, contract, compiled, limit));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "the answer";
            };
        }
        try {
            return method.invoke(target(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private synchronized Object target() {
        if (refused != null) {
            throw refused;
        }
        Session running = session;
        Object made = target;
        if (running != null && made != null && running.sound()) {
            return made;
        }
        if (used++ == MOST_CHILDREN) {
            refused = new AnswerException(Kind.CRASHED, "", "the answer's JVM was lost too often");
            throw refused;
        }
        Session fresh = occupancy.session(limit, contract.getClassLoader());
        session = fresh;
        try {
            target = fresh.load(contract, compiled);
            return target;
        } catch (AnswerException | GraderException e) {
            if (e instanceof AnswerException) {
                refused = e;
            }
            throw e;
        }
    }
}
