package descent.grader.launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** One jar with some packages of this program's class path and nothing else: all that a confined JVM can read. */
public final class PackedJar {
    private static final String SUFFIX = ".class";

    private PackedJar() {}

    /** The entries of this program's class path, those that a jar's manifest names included. */
    public static List<Path> classPath() throws IOException {
        Set<Path> entries = new LinkedHashSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                add(Path.of(entry).toAbsolutePath(), entries);
            }
        }
        return List.copyOf(entries);
    }

    private static void add(Path entry, Set<Path> entries) throws IOException {
        if (!entries.add(entry) || !Files.isRegularFile(entry)) {
            return;
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            Manifest manifest = jar.getManifest();
            String more = manifest == null ? null : manifest.getMainAttributes().getValue("Class-Path");
            if (more != null) {
                for (String url : more.trim().split(" +", -1)) {
                    URI place = entry.toUri().resolve(url);
                    if ("file".equals(place.getScheme())) {
                        add(Path.of(place), entries);
                    }
                }
            }
        } catch (ZipException noJar) {
            entries.remove(entry);
        }
    }

    /** Writes the classes of {@code packages} found on {@code classPath} into {@code jar}. */
    public static void write(List<Path> classPath, List<String> packages, Path jar) throws IOException {
        write(classes(classPath, packages), jar);
    }

    /** Writes classes by name into {@code jar}. */
    static void write(Map<String, byte[]> classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                put(entry.getKey().replace('.', '/') + SUFFIX, entry.getValue(), zip);
            }
        }
    }

    /**
     * The class files found on {@code classPath}, by class name.
     *
     * @param packages prefixes of entry names, such as {@code descent/contracts/}
     */
    static Map<String, byte[]> classes(List<Path> classPath, List<String> packages) throws IOException {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (Path entry : classPath) {
            if (Files.isDirectory(entry)) {
                fromFolder(entry, packages, classes);
            } else if (Files.isRegularFile(entry)) {
                fromJar(entry, packages, classes);
            }
        }
        return classes;
    }

    private static void fromFolder(Path folder, List<String> packages, Map<String, byte[]> classes) throws IOException {
        for (String prefix : packages) {
            Path top = folder.resolve(prefix);
            if (!Files.isDirectory(top)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(top)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    add(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file), classes);
                }
            }
        }
    }

    private static void fromJar(Path jar, List<String> packages, Map<String, byte[]> classes) throws IOException {
        try (ZipFile from = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> entries = from.stream()
                    .filter(e -> packages.stream().anyMatch(e.getName()::startsWith) && !e.isDirectory())
                    .toList();
            for (ZipEntry entry : entries) {
                try (InputStream in = from.getInputStream(entry)) {
                    add(entry.getName(), in.readAllBytes(), classes);
                }
            }
        }
    }

    private static void add(String name, byte[] bytes, Map<String, byte[]> classes) {
        if (name.endsWith(SUFFIX)) {
            classes.putIfAbsent(
                    name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'), bytes);
        }
    }

    private static void put(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setCrc(sum.getValue());
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
