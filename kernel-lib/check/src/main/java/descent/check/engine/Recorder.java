package descent.check.engine;

import descent.check.AnswerException;
import descent.check.AnswerException.Kind;
import descent.check.GraderException;
import descent.check.NotEnding;
import descent.check.Values;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Stands between a check and an answer: notes each call and what came of it, and lets every failure look alike. */
final class Recorder implements InvocationHandler {
    private final Run run;
    private final Object target;

    private Recorder(Run run, Object target) {
        this.run = run;
        this.target = target;
    }

    static Object around(Run run, Class<?> contract, Object target) {
        return Proxy.newProxyInstance(contract.getClassLoader(), new Class<?>[] {contract}, new Recorder(run, target));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) {
        if (method.getDeclaringClass() == Object.class) {
            return Values.objectMethod(proxy, method, given, "the answer");
        }
        @Nullable Object[] arguments = given == null ? new Object[0] : run.shared().unshared(given);
        List<@Nullable Object> before = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            before.add(Values.copy(argument));
        }
        run.called(method, () -> text(method, before)); // which few calls are asked for
        Object result = call(method, arguments);
        List<@Nullable Object> after = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            after.add(argument != null && isFunction(argument.getClass()) ? null : Values.copy(argument));
        }
        boolean part = result != null
                && !(result instanceof AnswerException)
                && method.getReturnType().isInterface()
                && isFunction(method.getReturnType());
        run.record(new Run.Event(method, part ? null : Values.copy(result), after));
        if (result instanceof AnswerException e) {
            throw e;
        }
        return part && result != null ? around(run, method.getReturnType(), result) : result;
    }

    private @Nullable Object call(Method method, @Nullable Object[] arguments) {
        try {
            method.setAccessible(true);
            Object result = method.invoke(target, arguments);
            return result == null && method.getReturnType() != void.class
                    ? new AnswerException(Kind.BAD_VALUE, "", "the answer returned null")
                    : result;
        } catch (InvocationTargetException e) {
            return failure(e.getTargetException());
        } catch (IllegalAccessException e) {
            throw new GraderException("cannot call " + method, e);
        }
    }

    private static AnswerException failure(Throwable cause) {
        if (cause instanceof AnswerException known) {
            return known;
        }
        if (cause instanceof GraderException trouble) {
            throw trouble;
        }
        return cause instanceof NotEnding
                ? new AnswerException(Kind.NOT_ENDING, "", null)
                : new AnswerException(Kind.THREW, cause.getClass().getName(), cause.getMessage());
    }

    /** Whether values of this type are functions or objects of the contract rather than plain values. */
    private static boolean isFunction(Class<?> type) {
        return !(type.isArray()
                || type.isPrimitive()
                || type.isEnum()
                || type.isRecord()
                || List.class.isAssignableFrom(type)
                || RandomGenerator.class.isAssignableFrom(type)
                || Optional.class == type
                || type.getName().startsWith("java.lang."));
    }

    private static String text(Method method, List<@Nullable Object> arguments) {
        StringBuilder text = new StringBuilder(method.getName()).append('(');
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(parameters[i].isNamePresent() ? parameters[i].getName() + " = " : "")
                    .append(
                            arguments.get(i) instanceof RandomGenerator
                                    ? "a generator"
                                    : Values.text(arguments.get(i)));
        }
        return text.append(')').toString();
    }
}
