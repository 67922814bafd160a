package descent.app.run;

import descent.app.Installation;
import descent.app.MissingPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The notebooks of one run, and where the result of each goes: laid out as they are, below their common folder.
 *
 * @param files the notebooks, absolute
 */
public record Collection(List<Path> files) {

    /**
     * Finds the notebooks.
     *
     * @param named files, or folders whose notebooks are meant
     * @throws MissingPart if one is not there or a folder has none
     */
    public static Collection of(List<Path> named) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : named) {
            if (!Files.exists(path)) {
                throw new MissingPart("there is no notebook " + path);
            }
            List<Path> found = Files.isDirectory(path) ? below(path) : List.of(path);
            if (found.isEmpty()) {
                throw new MissingPart("there is no notebook in " + path);
            }
            for (Path file : found) {
                Path absolute = file.toAbsolutePath().normalize();
                if (!files.contains(absolute)) {
                    files.add(absolute);
                }
            }
        }
        return new Collection(List.copyOf(files));
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".ipynb"))
                    .filter(file -> !folder.relativize(file).toString().matches("(.*/)?\\..*"))
                    .sorted()
                    .toList();
        }
    }

    /** The names of the notebooks that lie beside one, itself included. */
    public Set<String> siblings(Path file) {
        return files.stream()
                .filter(other -> Installation.folderOf(other).equals(Installation.folderOf(file)))
                .map(other -> other.getFileName().toString())
                .collect(Collectors.toSet());
    }

    private Path commonFolder() {
        Path common = Installation.folderOf(files.get(0));
        for (Path file : files) {
            while (!file.startsWith(common)) {
                common = Installation.folderOf(common);
            }
        }
        return common;
    }

    /** Where a notebook's result goes. */
    public Path target(Path file, Path out) {
        return out.resolve(commonFolder().relativize(file).toString());
    }
}
