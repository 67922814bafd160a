package descent.kernel.evaluate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** Loads the classes of cells and of the class path, all of them instrumented. */
final class CellLoader extends URLClassLoader {
    private final Map<String, byte[]> cells = new ConcurrentHashMap<>();
    private final Map<String, Unit> units = new ConcurrentHashMap<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    CellLoader(List<URL> classPath) {
        super("cells", classPath.toArray(new URL[0]), new Shared());
    }

    /** Adds a class of a cell, to be defined when it is first used. */
    void add(String className, byte[] bytes, @Nullable Unit unit) {
        cells.put(className, bytes);
        files.put(className.replace('.', '/') + ".class", bytes);
        if (unit != null) {
            units.put(className, unit);
        }
    }

    /** Adds a folder or jar to the class path. */
    void add(URL place) {
        addURL(place);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] cell = cells.remove(name);
        if (cell != null) {
            byte[] bytes = Instrumentation.apply(cell, units.remove(name));
            return defineClass(name, bytes, 0, bytes.length);
        }
        URL url = findResource(name.replace('.', '/') + ".class");
        if (url == null) {
            throw new ClassNotFoundException(name);
        }
        try {
            return define(name, url);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    /** The folder on the class path that a class file was found in. */
    private static URL folder(URL file, String name) throws IOException {
        String place = file.toString();
        int cut = place.lastIndexOf(name.replace('.', '/'));
        return cut < 0 ? file : new URL(place.substring(0, cut));
    }

    private Class<?> define(String name, URL url) throws IOException {
        URLConnection connection = url.openConnection();
        byte[] bytes;
        try (InputStream in = connection.getInputStream()) {
            bytes = in.readAllBytes();
        }
        Manifest manifest = null;
        URL source;
        if (connection instanceof JarURLConnection jar) {
            JarFile file = jar.getJarFile();
            manifest = file.getManifest();
            source = jar.getJarFileURL();
        } else {
            source = folder(url, name);
        }
        int dot = name.lastIndexOf('.');
        String packageName = dot < 0 ? "" : name.substring(0, dot);
        if (dot > 0 && getDefinedPackage(packageName) == null) {
            try {
                definePackage(packageName, manifest == null ? new Manifest() : manifest, source);
            } catch (IllegalArgumentException e) {
                // Another thread has defined it meanwhile.
            }
        }
        byte[] changed = Instrumentation.apply(bytes, null);
        return defineClass(name, changed, 0, changed.length, new CodeSource(source, (Certificate[]) null));
    }

    /** Of cells too, as JShell's own loader gives them: a program may look at the code that it was given. */
    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        byte[] file = files.get(name);
        return file == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(file);
    }

    /** What is on the class path comes before what the kernel itself brings, so that its own renderers are asked last. */
    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> found = new ArrayList<>(Collections.list(findResources(name)));
        for (URL url : Collections.list(getParent().getResources(name))) {
            if (!found.contains(url)) {
                found.add(url);
            }
        }
        return Collections.enumeration(found);
    }

    /** The JDK, and the few classes of the kernel that cells share with it. */
    private static final class Shared extends ClassLoader {
        private static final String RENDERERS = "META-INF/services/descent.display.Renderer";

        /** Under another name, lest a class path that holds the kernel find it twice. */
        private static final String OWN = "/descent/kernel/run/renderers";

        private final ClassLoader kernel = CellLoader.class.getClassLoader();

        Shared() {
            super("shared", ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (Visible.shared(name)) {
                return kernel.loadClass(name);
            }
            if (name.startsWith("com.sun.") || name.startsWith("jdk.")) {
                Class<?> found = kernel.loadClass(name);
                if (found.getModule().isNamed()) {
                    return found;
                }
            }
            throw new ClassNotFoundException(name);
        }

        @Override
        protected Enumeration<URL> findResources(String name) throws IOException {
            if (!name.equals(RENDERERS)) {
                return Collections.emptyEnumeration();
            }
            URL own = CellLoader.class.getResource(OWN);
            return own == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(own));
        }
    }
}
