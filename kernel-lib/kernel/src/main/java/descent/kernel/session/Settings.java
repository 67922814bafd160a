package descent.kernel.session;

import java.nio.file.Path;
import java.util.List;

/**
 * What a session starts with.
 *
 * @param classPath jars and folders that cells can use
 * @param startup Java that runs before the first cell, usually imports; may be empty
 * @param compilerOptions options for the compiler, such as {@code --enable-preview}; usually empty
 */
public record Settings(List<Path> classPath, String startup, List<String> compilerOptions) {
    public Settings {
        classPath = List.copyOf(classPath);
        compilerOptions = List.copyOf(compilerOptions);
    }
}
