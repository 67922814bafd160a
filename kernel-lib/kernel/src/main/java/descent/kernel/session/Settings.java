package descent.kernel.session;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a session starts with.
 *
 * @param classPath jars and folders that cells can use
 * @param startup Java that runs before the first cell, usually imports; may be empty
 * @param compilerOptions options for the compiler, such as {@code --enable-preview}; usually empty
 * @param cache a folder for what need not be found out again at the next start, null for none
 */
public record Settings(
        List<Path> classPath,
        String startup,
        List<String> compilerOptions,
        @Nullable Path cache) {
    public Settings {
        classPath = List.copyOf(classPath);
        compilerOptions = List.copyOf(compilerOptions);
    }

    /** Without a cache. */
    public Settings(List<Path> classPath, String startup, List<String> compilerOptions) {
        this(classPath, startup, compilerOptions, null);
    }
}
