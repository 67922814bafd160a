package descent.kernel.evaluate;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipFile;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * The classes of one jar or folder, by package.
 *
 * <p>The compiler's own way to read jars builds a file system for each, which is slow when a kernel starts; a table of
 * contents is enough.
 */
final class Library {
    private final File place;
    private final Predicate<String> packages;
    private final Tables tables;
    private final Map<String, List<JavaFileObject>> listed = new HashMap<>();
    private @Nullable Contents contents;

    /**
     * Opens nothing yet.
     *
     * @param packages those that the compiler is to see
     * @param tables what jars contain
     */
    Library(File place, Predicate<String> packages, Tables tables) {
        this.place = place;
        this.packages = packages;
        this.tables = tables;
    }

    /** The classes of a package. */
    synchronized List<JavaFileObject> list(String packageName) throws IOException {
        if (!packages.test(packageName)) {
            return List.of();
        }
        if (place.isDirectory()) {
            return folder(packageName);
        }
        List<JavaFileObject> known = listed.get(packageName);
        if (known == null) {
            known = jar(packageName);
            listed.put(packageName, known);
        }
        return known;
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

    private List<JavaFileObject> jar(String packageName) throws IOException {
        if (contents == null) {
            if (!place.isFile()) {
                return List.of();
            }
            contents = tables.of(place);
        }
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        String prefix = packageName.isEmpty() ? "" : packageName + ".";
        List<JavaFileObject> found = new ArrayList<>();
        for (String simple : contents.classes(packageName)) {
            found.add(new Entry(place, prefix + simple, folder + simple + ".class"));
        }
        return found;
    }

    /** A class file. */
    static final class Entry extends SimpleJavaFileObject {
        private final File file;
        private final String binaryName;
        private final String inJar;

        /** Stands for all addresses until one is asked for, since reading an address takes longer than all the rest. */
        private static final URI ANY = URI.create("class:///any.class");

        Entry(File file, String binaryName, String inJar) {
            super(ANY, Kind.CLASS);
            this.file = file;
            this.binaryName = binaryName;
            this.inJar = inJar;
        }

        String binaryName() {
            return binaryName;
        }

        @Override
        public URI toUri() {
            return URI.create("class:///" + getName().replace("$", "%24"));
        }

        @Override
        public String getName() {
            return binaryName.replace('.', '/') + ".class";
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return kind == Kind.CLASS && binaryName.endsWith(simpleName);
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
