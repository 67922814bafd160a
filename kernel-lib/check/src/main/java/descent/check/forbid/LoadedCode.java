package descent.check.forbid;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;

/**
 * The class files behind an answer that lives in this JVM, as a notebook's answer does: the class that made it, and all
 * classes of the same package that can be reached by name from there.
 *
 * <p>JShell puts all cells into one package, and the loaders of Java kernels give the bytes of what they have defined. Where a
 * loader does not, nothing is found, and nothing can be searched for short cuts.
 */
public final class LoadedCode {
    private static final int CLASS = 7;

    private LoadedCode() {}

    /** The class files, none if the answer's loader does not give them. */
    public static Collection<byte[]> of(Object answer) {
        Class<?> type = answer.getClass();
        ClassLoader loader = type.getClassLoader();
        String start = internalName(type);
        String home = start.substring(0, start.lastIndexOf('/') + 1);
        Map<String, byte[]> files = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            String name = open.remove();
            byte[] bytes = files.containsKey(name) || loader == null ? null : read(loader, name);
            if (bytes != null) {
                files.put(name, bytes);
                names(bytes, home, open);
            }
        }
        return files.values();
    }

    /** A lambda's class has no file: it is the cell's code that counts. */
    private static String internalName(Class<?> type) {
        String name = type.getName();
        int lambda = name.indexOf("$$Lambda");
        return (lambda < 0 ? name : name.substring(0, lambda)).replace('.', '/');
    }

    private static byte @Nullable [] read(ClassLoader loader, String name) {
        try (InputStream in = loader.getResourceAsStream(name + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException gone) {
            return null;
        }
    }

    /** The classes that a class file names: the class constants of its pool. */
    private static void names(byte[] bytes, String home, Deque<String> found) {
        ClassReader reader = new ClassReader(bytes);
        char[] buffer = new char[reader.getMaxStringLength()];
        for (int item = 1; item < reader.getItemCount(); item++) {
            int offset = reader.getItem(item);
            if (offset > 0 && bytes[offset - 1] == CLASS) {
                String name = reader.readUTF8(offset, buffer);
                if (name.startsWith(home) && name.indexOf('/', home.length()) < 0) {
                    found.add(name);
                }
            }
        }
    }
}
