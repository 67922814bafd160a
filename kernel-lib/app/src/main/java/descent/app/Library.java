package descent.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The folder of built jars, in which each of ours names the jars that it needs in its manifest.
 *
 * @param folder where all jars lie side by side
 */
public record Library(Path folder) {

    /**
     * The named modules' jars and everything that they need, each once, the modules first.
     *
     * @param modules artifact names without version, {@code descent-notebook}
     */
    public List<Path> closure(String... modules) {
        Set<Path> jars = new LinkedHashSet<>();
        for (String module : modules) {
            jars.add(jarOf(module));
        }
        for (Path jar : List.copyOf(jars)) {
            jars.addAll(needs(jar));
        }
        return new ArrayList<>(jars);
    }

    private Path jarOf(String module) {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.filter(jar -> {
                        String name = jar.getFileName().toString();
                        return name.matches(module + "(-[0-9].*)?\\.jar");
                    })
                    .findFirst()
                    .orElseThrow(() -> new MissingPart(module + " is not in " + folder
                            + "; remove that folder and run ./course again to rebuild it"));
        } catch (IOException e) {
            throw new MissingPart("cannot read the built course in " + folder + ": " + e.getMessage());
        }
    }

    private List<Path> needs(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String names =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return names == null
                    ? List.of()
                    : Stream.of(names.trim().split(" +")).map(folder::resolve).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
