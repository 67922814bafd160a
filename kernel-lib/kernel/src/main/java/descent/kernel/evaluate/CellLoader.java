package descent.kernel.evaluate;

import descent.display.Renderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** Loads what all cells see: the classes of the class path, instrumented, and those of the cells that are in use. */
final class CellLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    private static final String RENDERERS = Contents.SERVICES + Renderer.class.getName();

    private final List<Path> places = new CopyOnWriteArrayList<>();
    private final Tables tables;
    private final Map<String, OneCell> cells = new ConcurrentHashMap<>();

    /** Without a name, which every line of a stack trace would begin with. */
    CellLoader(List<Path> classPath, Tables tables) {
        super(new URL[0], new Shared());
        this.tables = tables;
        classPath.forEach(this::add);
    }

    /** Adds the classes of a cell, to be defined when they are first used. */
    OneCell add(int number, Map<String, byte[]> classes, Map<String, Unit> units) {
        OneCell cell = new OneCell(this, classes, units);
        cells.put(String.valueOf(number), cell);
        return cell;
    }

    /** Lets go of all cells but those that own these classes; what still runs or is referred to lives on. */
    void keep(Set<String> owners) {
        Set<String> numbers = new HashSet<>();
        owners.forEach(owner -> numbers.add(OneCell.number(Unit.PACKAGE + "." + owner)));
        cells.keySet().retainAll(numbers);
    }

    /** A cell in use by its number, null if there is none. */
    @Nullable OneCell cell(String number) {
        return cells.get(number);
    }

    /** Adds a folder or jar to the class path. */
    void add(Path place) {
        places.add(place);
        addURL(url(place));
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Renderers are looked for at each start; to open all jars of a large class path for that would take as long as the rest. */
    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        if (!name.equals(RENDERERS)) {
            return super.findResources(name);
        }
        List<URL> found = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place) && Files.exists(place.resolve(name))) {
                found.add(url(place.resolve(name)));
            } else if (Files.isRegularFile(place) && offersRenderers(place)) {
                found.add(new URL("jar:" + url(place) + "!/" + name));
            }
        }
        return Collections.enumeration(found);
    }

    /** A file that is no jar offers nothing. */
    private boolean offersRenderers(Path jar) {
        try {
            return tables.of(jar.toFile()).offers(Renderer.class.getName());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (OneCell.isOfCell(name)) {
            OneCell cell = cells.get(OneCell.number(name));
            if (cell == null || cell.file(name) == null) {
                throw new ClassNotFoundException(name);
            }
            return cell.loadClass(name);
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

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        String className = OneCell.className(name);
        OneCell cell = OneCell.isOfCell(className) ? cells.get(OneCell.number(className)) : null;
        byte[] file = cell == null ? null : cell.file(className);
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
        /** Under another name, lest a class path that holds the kernel find it twice. */
        private static final String OWN = "/descent/kernel/run/renderers";

        private final ClassLoader kernel = CellLoader.class.getClassLoader();

        Shared() {
            super(ClassLoader.getPlatformClassLoader());
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
