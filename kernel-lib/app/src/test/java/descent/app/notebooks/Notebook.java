package descent.app.notebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A notebook as the lint reads it.
 *
 * @param name the file's name without its ending
 * @param json the whole file
 * @param cells the cells in order
 */
record Notebook(String name, JsonNode json, List<Cell> cells) {

    /**
     * One cell.
     *
     * @param id the cell's id, empty where it has none
     * @param type {@code code}, {@code markdown} or {@code raw}
     * @param source the text
     * @param tags ids of the curriculum and of claims, and tags of other tools
     * @param clean whether the cell is stored without outputs and execution count
     */
    record Cell(String id, String type, String source, List<String> tags, boolean clean) {
        boolean isCode() {
            return type.equals("code");
        }

        boolean isMarkdown() {
            return type.equals("markdown");
        }
    }

    static Notebook parse(String name, String text) {
        try {
            JsonNode json = new ObjectMapper().readTree(text);
            List<Cell> cells = new ArrayList<>();
            for (JsonNode cell : json.path("cells")) {
                cells.add(cell(cell));
            }
            return new Notebook(name, json, List.copyOf(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static Notebook read(Path file) {
        try {
            return parse(file.getFileName().toString().replace(".ipynb", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** All notebooks of a folder of the project in the order of their names, none if there is no such folder. */
    static List<Notebook> in(String folder) {
        Path path = projectRoot().resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .map(Notebook::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    static Path projectRoot() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("kernel-lib"))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new IllegalStateException("no folder above has kernel-lib: run the tests inside the project");
        }
        return here;
    }

    private static Cell cell(JsonNode cell) {
        StringBuilder source = new StringBuilder(cell.path("source").asText());
        cell.path("source").forEach(line -> source.append(line.asText()));
        List<String> tags = new ArrayList<>();
        cell.path("metadata").path("tags").forEach(tag -> tags.add(tag.asText()));
        boolean clean =
                cell.path("outputs").isEmpty() && cell.path("execution_count").isMissingNode()
                        || cell.path("outputs").isEmpty()
                                && cell.path("execution_count").isNull();
        return new Cell(
                cell.path("id").asText(), cell.path("cell_type").asText(), source.toString(), List.copyOf(tags), clean);
    }

    /** The text of all markdown cells, one after the other. */
    String prose() {
        StringBuilder text = new StringBuilder();
        cells.stream()
                .filter(Cell::isMarkdown)
                .forEach(cell -> text.append(cell.source()).append("\n\n"));
        return text.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
