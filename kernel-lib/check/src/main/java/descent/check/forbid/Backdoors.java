package descent.check.forbid;

import java.util.List;
import java.util.Set;

/** Ways of the JDK to reach a class without naming it in code; an answer needs none of them. */
final class Backdoors {
    private static final List<String> PREFIXES = List.of(
            "java.lang.reflect.",
            "java.lang.invoke.",
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.Process",
            "java.lang.StackWalker",
            "java.lang.foreign.",
            "java.lang.instrument.",
            "java.beans.",
            "java.net.URLClassLoader",
            "java.rmi.",
            "java.io.ObjectInputStream",
            "java.util.ServiceLoader",
            "javax.management.",
            "javax.naming.",
            "javax.script.",
            "javax.tools.",
            "jdk.",
            "sun.",
            "com.sun.");

    private static final Set<String> ALLOWED = Set.of("java.lang.reflect.Array");

    private static final Set<String> CLASS_METHODS = Set.of(
            "getName", "getSimpleName", "hashCode", "equals", "toString", "desiredAssertionStatus", "isInstance");

    private Backdoors() {}

    static boolean opens(String className, String method) {
        if (className.equals("java.lang.Class")) {
            return !method.isEmpty() && !CLASS_METHODS.contains(method);
        }
        if (className.equals("java.lang.Runtime")) {
            return true;
        }
        if (className.equals("java.lang.Thread")) {
            return method.equals("getContextClassLoader") || method.equals("getStackTrace");
        }
        return !ALLOWED.contains(className) && PREFIXES.stream().anyMatch(className::startsWith);
    }
}
