package descent.kernel.evaluate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * What the compiler can see: the JDK, the class path, and the classes of earlier cells, which are in memory only.
 *
 * <p>Of the kernel's own classes it shows just those that user code may use.
 */
final class ClassFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private static final String MODULES = "/modules/";
    private static final String CLASS = ".class";
    private static final ClassLoader NOTHING = new ClassLoader(null) {};

    private final List<Library> libraries;
    private final Map<String, byte[]> cells;
    private final Map<String, byte[]> output = new ConcurrentHashMap<>();
    private final Map<String, List<JavaFileObject>> listed = new ConcurrentHashMap<>();

    /**
     * Opens a view; there must be only one for each {@link CompilerPool}, whose contexts remember it.
     *
     * @param libraries the class path
     * @param cells the classes of earlier cells as the compiler should see them, by binary name
     */
    ClassFiles(StandardJavaFileManager files, List<Library> libraries, Map<String, byte[]> cells) {
        super(files);
        this.libraries = libraries;
        this.cells = cells;
    }

    /** The classes that were compiled since the last call, by binary name. */
    Map<String, byte[]> takeOutput() {
        Map<String, byte[]> taken = Map.copyOf(output);
        output.clear();
        return taken;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        if (location == StandardLocation.CLASS_PATH && packageName.equals(Unit.PACKAGE)) {
            List<JavaFileObject> found = new ArrayList<>();
            cells.forEach((name, bytes) -> found.add(new InMemory(name, bytes)));
            return found;
        }
        if (location == StandardLocation.CLASS_PATH) {
            if (recurse || !kinds.contains(JavaFileObject.Kind.CLASS)) {
                return List.of();
            }
            List<JavaFileObject> found = new ArrayList<>();
            for (Library library : libraries) {
                found.addAll(library.list(packageName));
            }
            return found;
        }
        String key = location + " " + packageName + kinds + recurse;
        List<JavaFileObject> known = listed.get(key);
        if (known == null) {
            known = new ArrayList<>();
            synchronized (fileManager) {
                for (JavaFileObject file : super.list(location, packageName, kinds, recurse)) {
                    known.add(file);
                }
            }
            listed.put(key, known);
        }
        return known;
    }

    @Override
    public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
        if (file instanceof Library.Entry entry) {
            return entry.binaryName();
        }
        if (file instanceof InMemory memory) {
            return memory.binaryName;
        }
        String inJdk = inJdk(file.getName());
        return inJdk == null ? super.inferBinaryName(location, file) : inJdk;
    }

    /** The class of a file such as {@code /modules/java.base/java/lang/Object.class}; the compiler's own way takes longer. */
    private static @Nullable String inJdk(String name) {
        int start = name.startsWith(MODULES) ? name.indexOf('/', MODULES.length()) + 1 : 0;
        return start == 0 || !name.endsWith(CLASS)
                ? null
                : name.substring(start, name.length() - CLASS.length()).replace('/', '.');
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
        return new InMemory(className, new byte[0]);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        boolean own = a instanceof SimpleJavaFileObject || b instanceof SimpleJavaFileObject;
        return own ? a == b : super.isSameFile(a, b);
    }

    /** None of the class path: the compiler only looks for its plug-ins and processors there, which cells do not have. */
    @Override
    public ClassLoader getClassLoader(Location location) {
        return NOTHING;
    }

    @Override
    public void close() {
        // The standard file manager below is shared; its owner closes it.
    }

    /** A class that is only in memory. */
    private final class InMemory extends SimpleJavaFileObject {
        private final String binaryName;
        private final byte[] bytes;

        InMemory(String binaryName, byte[] bytes) {
            super(URI.create("cell:///" + binaryName.replace('.', '/').replace("$", "%24") + ".class"), Kind.CLASS);
            this.binaryName = binaryName;
            this.bytes = bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public OutputStream openOutputStream() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() throws IOException {
                    super.close();
                    output.put(binaryName, toByteArray());
                }
            };
        }
    }
}
