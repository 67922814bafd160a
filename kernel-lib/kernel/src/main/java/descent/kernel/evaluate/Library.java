package descent.kernel.evaluate;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * The classes of one jar or folder, by package.
 *
 * <p>The compiler's own way to read jars builds a file system for each, which is slow when a kernel starts; a table of
 * contents is enough.
 */
final class Library {
    private final File place;
    private final Predicate<String> packages;
    private final Map<String, List<JavaFileObject>> contents = new HashMap<>();
    private boolean read;

    /**
     * Opens nothing yet.
     *
     * @param packages those that the compiler is to see
     */
    Library(File place, Predicate<String> packages) {
        this.place = place;
        this.packages = packages;
    }

    /** The classes of a package. */
    synchronized List<JavaFileObject> list(String packageName) throws IOException {
        if (!packages.test(packageName)) {
            return List.of();
        }
        if (place.isDirectory()) {
            return folder(packageName);
        }
        if (!read) {
            read = true;
            readJar();
        }
        return contents.getOrDefault(packageName, List.of());
    }

    private List<JavaFileObject> folder(String packageName) {
        List<JavaFileObject> found = new ArrayList<>();
        File[] files = new File(place, packageName.replace('.', '/')).listFiles();
        for (File file : files == null ? new File[0] : files) {
            if (file.getName().endsWith(".class")) {
                String simple = file.getName().substring(0, file.getName().length() - ".class".length());
                found.add(new Entry(file, packageName.isEmpty() ? simple : packageName + "." + simple, ""));
            }
        }
        return found;
    }

    private void readJar() throws IOException {
        if (!place.isFile()) {
            return;
        }
        try (ZipFile jar = new ZipFile(place)) {
            for (Enumeration<? extends ZipEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                String name = entries.nextElement().getName();
                if (name.endsWith(".class") && !name.startsWith("META-INF/")) {
                    String binary =
                            name.substring(0, name.length() - ".class".length()).replace('/', '.');
                    int dot = binary.lastIndexOf('.');
                    contents.computeIfAbsent(dot < 0 ? "" : binary.substring(0, dot), key -> new ArrayList<>())
                            .add(new Entry(place, binary, name));
                }
            }
        }
    }

    /** A class file. */
    static final class Entry extends SimpleJavaFileObject {
        private final File file;
        private final String binaryName;
        private final String inJar;

        Entry(File file, String binaryName, String inJar) {
            super(URI.create("class:///" + binaryName.replace('.', '/').replace("$", "%24") + ".class"), Kind.CLASS);
            this.file = file;
            this.binaryName = binaryName;
            this.inJar = inJar;
        }

        String binaryName() {
            return binaryName;
        }

        @Override
        public InputStream openInputStream() throws IOException {
            if (inJar.isEmpty()) {
                return new FileInputStream(file);
            }
            try (ZipFile jar = new ZipFile(file);
                    InputStream in = jar.getInputStream(jar.getEntry(inJar))) {
                return new ByteArrayInputStream(in.readAllBytes());
            }
        }
    }
}
