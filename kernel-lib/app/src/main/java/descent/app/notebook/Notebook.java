package descent.app.notebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A notebook of format 4, kept as the JSON that it is, so that what is not understood here is written back unchanged. */
public final class Notebook {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode json;

    private Notebook(ObjectNode json) {
        this.json = json;
    }

    /**
     * Reads a notebook; cells without an id (formats before 4.5) get one.
     *
     * @throws UnreadableNotebook if it is not there or not a notebook, with the reason for a person
     */
    public static Notebook read(Path file) {
        try {
            return parse(Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new UnreadableNotebook(file + ": there is no such file");
        } catch (java.nio.charset.CharacterCodingException e) {
            throw new UnreadableNotebook(file + " is not a notebook: it is not text in UTF-8");
        } catch (IOException e) {
            throw new UnreadableNotebook(
                    file + " cannot be read: " + (Files.isDirectory(file) ? "it is a folder" : e.getMessage()));
        } catch (UnreadableNotebook e) {
            throw new UnreadableNotebook(file + " is not a notebook: " + e.getMessage());
        }
    }

    /** Reads a notebook from its text; see {@link #read}. */
    public static Notebook parse(String text) {
        if (text.isBlank()) {
            throw new UnreadableNotebook("the file is empty");
        }
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UnreadableNotebook("the JSON breaks off or is damaged in line "
                    + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr() + " ("
                    + e.getOriginalMessage() + ")");
        }
        if (root.path("worksheets").isArray() || root.path("nbformat").asInt(4) < 4) {
            throw new UnreadableNotebook(
                    "it has the old format " + root.path("nbformat").asText("3")
                            + "; open it in Jupyter and save it, then it has the present one");
        }
        if (!(root instanceof ObjectNode object) || !(root.get("cells") instanceof ArrayNode cells)) {
            throw new UnreadableNotebook("it has no list of cells");
        }
        Set<String> ids = new HashSet<>();
        for (int k = 0; k < cells.size(); k++) {
            if (!(cells.get(k) instanceof ObjectNode cell)
                    || !cell.path("cell_type").isTextual()) {
                throw new UnreadableNotebook("cell " + (k + 1) + " has no type");
            }
            String id = cell.path("id").asText("");
            if (id.isEmpty() || !ids.add(id)) {
                id = "cell-" + (k + 1);
                while (!ids.add(id)) {
                    id += "x";
                }
                cell.put("id", id);
            }
        }
        object.put("nbformat", 4);
        object.put("nbformat_minor", Math.max(5, object.path("nbformat_minor").asInt(5)));
        if (!object.path("metadata").isObject()) {
            object.putObject("metadata");
        }
        return new Notebook(object);
    }

    /** The cells in order; changes to them change the notebook. */
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (JsonNode cell : json.withArray("cells")) {
            cells.add(new Cell((ObjectNode) cell));
        }
        return cells;
    }

    /** Puts other cells in the place of all. */
    public void replaceCells(List<Cell> cells) {
        ArrayNode array = json.putArray("cells");
        cells.forEach(cell -> array.add(cell.json()));
    }

    /** The metadata of the notebook; changes to it change the notebook. */
    public ObjectNode metadata() {
        return (ObjectNode) json.get("metadata");
    }

    /** The first heading, or null where there is none. */
    public @Nullable String title() {
        for (Cell cell : cells()) {
            if (cell.isMarkdown()) {
                for (String line : cell.source().split("\n")) {
                    if (line.startsWith("# ")) {
                        return line.substring(2).strip();
                    }
                }
            }
        }
        return null;
    }

    /** An independent copy. */
    public Notebook copy() {
        return new Notebook(json.deepCopy());
    }

    /** The file's text, laid out as Jupyter does: indented by one space, a line end at the end. */
    public String text() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        try {
            ObjectWriter writer = JSON.writer(printer);
            return writer.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the notebook, folders included; the file is there whole or not at all. */
    public void write(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling("." + target.getFileName() + ".part");
        Files.writeString(part, text(), StandardCharsets.UTF_8);
        Files.move(part, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
