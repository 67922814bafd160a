package descent.check.forbid;

import descent.check.Forbids;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an answer may not use.
 *
 * @param classes full names of classes, their nested classes included
 * @param packages prefixes of full class names
 * @param methods {@code full.Class#method}
 */
public record Forbidden(List<String> classes, List<String> packages, List<String> methods) {
    /** No exercise may be answered by these: the checks with their variants, and the solutions. */
    private static final List<String> ALWAYS = List.of("descent.checks.", "descent.solutions.", "descent.check.");

    public Forbidden {
        classes = List.copyOf(classes);
        packages = List.copyOf(packages);
        methods = List.copyOf(methods);
    }

    /** What the annotation says, and what is always forbidden; null for the latter alone. */
    public static Forbidden of(@Nullable Forbids forbids) {
        return forbids == null
                ? new Forbidden(List.of(), ALWAYS, List.of())
                : new Forbidden(
                        Arrays.stream(forbids.value()).map(Class::getName).toList(),
                        Stream.concat(ALWAYS.stream(), Arrays.stream(forbids.packages()))
                                .toList(),
                        List.of(forbids.methods()));
    }

    /** What the exercise's author forbids, in words; empty if nothing. */
    public String told() {
        Stream<String> named = classes.stream().map(name -> name.substring(name.lastIndexOf('.') + 1));
        Stream<String> below = packages.stream()
                .filter(prefix -> !ALWAYS.contains(prefix))
                .map(prefix -> prefix.endsWith(".") ? prefix + "*" : prefix);
        Stream<String> called = methods.stream().map(method -> method.replace('#', '.'));
        return Stream.of(named, below, called).flatMap(words -> words).collect(Collectors.joining(", "));
    }

    /** Whether a class is forbidden, by its full binary name ({@code a.B$C}). */
    public boolean forbids(String className) {
        return classes.stream().anyMatch(name -> className.equals(name) || className.startsWith(name + "$"))
                || packages.stream().anyMatch(className::startsWith);
    }

    /** Whether a method is forbidden, by the full name of its class and its own name. */
    public boolean forbids(String className, String method) {
        return forbids(className) || methods.contains(className + "#" + method);
    }
}
