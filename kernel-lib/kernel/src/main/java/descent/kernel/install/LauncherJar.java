package descent.kernel.install;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A jar without classes that names the class path and the compiler's packages that the kernel uses.
 *
 * <p>The same said on the command line would keep the JVM from using its archived modules and so delay every start.
 */
final class LauncherJar {
    private LauncherJar() {}

    static Path file(Path folder) {
        return folder.resolve("launcher.jar");
    }

    static void write(Path folder, Kernelspec spec) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, Launch.MAIN);
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Stream.concat(Stream.of(NewerClasses.file(folder)).filter(Files::exists), spec.kernel().stream())
                        .map(entry -> entry(folder, entry))
                        .collect(Collectors.joining(" ")));
        attributes.putValue(
                "Add-Exports",
                "jdk.compiler/com.sun.tools.javac.api jdk.compiler/com.sun.tools.javac.code "
                        + "jdk.compiler/com.sun.tools.javac.util");
        attributes.putValue("Enable-Native-Access", "ALL-UNNAMED");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file(folder)), manifest)) {
            jar.flush();
        }
    }

    /**
     * A place relative to the jar's folder, for the class-data archive takes every entry for that: classes of a jar that is
     * named by an absolute address are never archived. Only where there is no relative path (another drive) it is absolute.
     */
    private static String entry(Path folder, Path place) {
        URI absolute = place.toAbsolutePath().toUri();
        try {
            Path relative = folder.toAbsolutePath().relativize(place.toAbsolutePath());
            String slash = absolute.getPath().endsWith("/") ? "/" : "";
            return new URI(null, null, relative.toString().replace('\\', '/') + slash, null).toASCIIString();
        } catch (IllegalArgumentException | URISyntaxException e) {
            return absolute.toASCIIString();
        }
    }

    /** The class path that the jar in a folder names. */
    static List<Path> classPath(Path folder) throws IOException {
        try (JarFile jar = new JarFile(file(folder).toFile())) {
            String path = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return Arrays.stream(path.split(" "))
                    .map(entry -> Path.of(folder.toAbsolutePath().toUri().resolve(entry))
                            .normalize())
                    .toList();
        }
    }
}
