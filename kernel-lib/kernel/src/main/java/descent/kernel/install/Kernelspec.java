package descent.kernel.install;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to install: a kernel, and what its cells find.
 *
 * @param name of the folder, by which notebooks ask for the kernel
 * @param displayName what menus call it
 * @param java the {@code java} program that runs it
 * @param kernel jars and folders of the kernel itself
 * @param classPath jars and folders for the cells ({@code DESCENT_CLASSPATH})
 * @param startup a file that runs before the first cell ({@code DESCENT_STARTUP}), null for none
 * @param options further options for the JVM ({@code DESCENT_JVM_OPTIONS})
 * @param environment further variables
 */
public record Kernelspec(
        String name,
        String displayName,
        Path java,
        List<Path> kernel,
        List<Path> classPath,
        @Nullable Path startup,
        List<String> options,
        Map<String, String> environment) {

    public Kernelspec {
        if (!name.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException(
                    "name must consist of letters, digits, '.', '_' and '-' but was " + name);
        }
        kernel = List.copyOf(kernel);
        classPath = List.copyOf(classPath);
        options = List.copyOf(options);
        environment = Map.copyOf(environment);
    }

    /** A kernel on this Java and this class path, without anything for its cells. */
    public static Kernelspec of(String name, String displayName) {
        List<Path> own = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
        return new Kernelspec(name, displayName, Launch.java(), own, List.of(), null, List.of(), Map.of());
    }

    /** This kernel with a class path and a start-up file for its cells. */
    public Kernelspec with(List<Path> newClassPath, @Nullable Path newStartup) {
        return new Kernelspec(name, displayName, java, kernel, newClassPath, newStartup, options, environment);
    }

    /** This kernel from other jars and folders. */
    public Kernelspec withKernel(List<Path> newKernel) {
        return new Kernelspec(name, displayName, java, newKernel, classPath, startup, options, environment);
    }

    /** This kernel with further options for its JVM. */
    public Kernelspec withOptions(List<String> newOptions) {
        return new Kernelspec(name, displayName, java, kernel, classPath, startup, newOptions, environment);
    }

    /** This kernel with further variables. */
    public Kernelspec withEnvironment(Map<String, String> newEnvironment) {
        return new Kernelspec(name, displayName, java, kernel, classPath, startup, options, newEnvironment);
    }
}
