package descent.check.engine;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs classes of checks in JUnit Jupiter, with nothing looked for on the class path. */
final class Suite {
    private Suite() {}

    /** Runs the checks in the calling thread; how each ended is noted in the run. */
    static void run(Run run, List<Class<?>> classes) {
        Run before = Run.current();
        Run.makeCurrent(run);
        try {
            for (Class<?> type : classes) {
                if (PlainSuite.runs(type)) {
                    PlainSuite.run(run, type);
                } else {
                    JUnit.run(run, type);
                }
            }
        } finally {
            Run.makeCurrent(before);
        }
    }

    /** The checks of a class in the order of its source. */
    static List<Method> checks(Class<?> type) {
        return ClassFile.methods(type).stream()
                .filter(method -> method.isAnnotationPresent(Test.class)
                        || !PlainSuite.runs(type) && AnnotationSupport.isAnnotated(method, Testable.class))
                .toList();
    }

    /** What a check is known by: class and method. */
    static String name(Method method) {
        return Watch.name(method.getDeclaringClass(), method.getName());
    }

    /** What a check is called in reports: its display name, or its method's name as a sentence. */
    static String title(Method method) {
        DisplayName name = method.getAnnotation(DisplayName.class);
        return name == null ? Sentences.of(method.getName()) : name.value();
    }
}
