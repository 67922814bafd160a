package descent.check.engine;

import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Runs classes of checks that use nothing of JUnit but {@code @Test}, without starting JUnit.
 *
 * <p>JUnit's start costs half a second of a learner's first check and several milliseconds of each later one. A plain test
 * means the same without it: a new object, the parameters, the method. Classes that use more go to {@link Suite}, and a test
 * holds the two to the same results.
 */
final class PlainSuite {
    private static final Set<String> KNOWN =
            Set.of("org.junit.jupiter.api.Test", "org.junit.jupiter.api.DisplayName", "org.junit.jupiter.api.Tag");

    private static final ClassValue<Boolean> PLAIN = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return isPlain(type);
        }
    };

    private PlainSuite() {}

    /** Whether a class uses nothing of JUnit that would mean more. */
    static boolean runs(Class<?> type) {
        return PLAIN.get(type);
    }

    private static boolean isPlain(Class<?> type) {
        return type.getSuperclass() == Object.class
                && type.getInterfaces().length == 0
                && plain(type.getAnnotations())
                && Arrays.stream(type.getDeclaredClasses()).allMatch(inner -> plain(inner.getAnnotations()))
                && Arrays.stream(type.getDeclaredFields()).allMatch(field -> plain(field.getAnnotations()))
                && Arrays.stream(type.getDeclaredMethods()).allMatch(method -> plain(method.getAnnotations()));
    }

    private static boolean plain(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(annotation -> annotation.annotationType().getName())
                .noneMatch(name -> name.startsWith("org.junit.") && !KNOWN.contains(name));
    }

    /** Runs the checks of a class; how each ended is noted in the run. */
    static void run(Run run, Class<?> type) {
        for (Method check : ClassFile.methods(type)) {
            if (check.isAnnotationPresent(Test.class)) {
                String name = Suite.name(check);
                @Nullable String reason = Watch.reasonNotToRun(run, check);
                if (reason == null) {
                    Watch.run(run, name, () -> invoke(run, check, name));
                } else {
                    run.end(name, End.notChecked(reason));
                }
            }
        }
    }

    private static void invoke(Run run, Method check, String name) throws Throwable {
        Constructor<?> constructor = check.getDeclaringClass().getDeclaredConstructor();
        constructor.setAccessible(true);
        check.setAccessible(true);
        Object[] parameters = Arrays.stream(check.getParameterTypes())
                .map(type -> Watch.parameter(run, type, name))
                .toArray();
        try {
            check.invoke(constructor.newInstance(), parameters);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
