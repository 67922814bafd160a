package descent.grader.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import descent.grader.format.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes students' notebooks of master notebooks: solutions become stubs that compile and throw, hidden tests and mark schemes
 * go, outputs go, cells are locked, checksums are written.
 *
 * <p>A master has nbgrader's metadata of schema version 3, and markers such as {@code // BEGIN SOLUTION}. Whatever is wrong with
 * one is an {@link IllegalArgumentException} that names notebook and cell; nothing is written then.
 */
public final class Release {
    /** What stands in place of a solution; the comment is nbgrader's, the exception is what the checks recognize. */
    public static final List<String> STUB = List.of(
            "// YOUR CODE HERE",
            "throw new UnsupportedOperationException(\"YOUR CODE HERE: replace this line with your answer\");");

    private static final List<String> TEXT_STUB = List.of("YOUR ANSWER HERE");

    private Release() {}

    /**
     * The student's notebooks of all masters in a folder, by file name.
     *
     * @throws IOException if a file cannot be read
     */
    public static Map<String, String> of(Path masters) throws IOException {
        Map<String, String> students = new TreeMap<>();
        try (Stream<Path> files = Files.list(masters)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".ipynb")).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                students.put(name, student(Files.readString(file), name));
            }
        }
        return students;
    }

    /**
     * Writes the student's notebooks of all masters, and removes notebooks that have no master.
     *
     * @return the names of the files that changed
     * @throws IOException if a file cannot be read or written
     */
    public static List<String> write(Path masters, Path students) throws IOException {
        Map<String, String> released = of(masters);
        List<String> changed = new ArrayList<>();
        Files.createDirectories(students);
        try (Stream<Path> files = Files.list(students)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".ipynb")).sorted().toList()) {
                if (!released.containsKey(String.valueOf(file.getFileName()))) {
                    Files.delete(file);
                    changed.add(String.valueOf(file.getFileName()));
                }
            }
        }
        for (Map.Entry<String, String> one : released.entrySet()) {
            Path file = students.resolve(one.getKey());
            if (!Files.exists(file) || !Files.readString(file).equals(one.getValue())) {
                WholeFile.write(file, one.getValue());
                changed.add(one.getKey());
            }
        }
        return changed;
    }

    /**
     * The student's notebook of one master.
     *
     * @param master the master's JSON
     * @param name what errors call it
     */
    public static String student(String master, String name) {
        JsonNode notebook = NotebookJson.read(master, name);
        String language =
                notebook.path("metadata").path("kernelspec").path("language").asText();
        if (!language.equals("java")) {
            throw new IllegalArgumentException(
                    name + ": the kernelspec's language must be java but was \"" + language + "\"");
        }
        if (!notebook.path("cells").isArray()) {
            throw new IllegalArgumentException(name + ": there is no list of cells");
        }
        Set<String> ids = new HashSet<>();
        for (JsonNode cell : notebook.path("cells")) {
            release((ObjectNode) cell, name, ids);
        }
        return NotebookJson.write(notebook);
    }

    private static void release(ObjectNode cell, String name, Set<String> ids) {
        String where = name + ", cell " + cell.path("id").asText("without id");
        boolean isCode = cell.path("cell_type").asText().equals("code");
        if (isCode) {
            cell.set("outputs", JsonNodeFactory.instance.arrayNode());
            cell.set("execution_count", JsonNodeFactory.instance.nullNode());
        }
        String source = NotebookJson.text(cell.path("source"));
        JsonNode metadata = cell.path("metadata").path("nbgrader");
        Kind kind = Kind.of(metadata, isCode, where);
        for (String region : Regions.NAMES) {
            if (Regions.marks(source, region) && !kind.mayMark(region)) {
                throw new IllegalArgumentException(
                        where + ": " + region + " is marked in a cell that is " + kind.words());
            }
        }
        source = cleared(source, kind, isCode, where);
        cell.set("source", NotebookJson.lines(source));
        if (kind == Kind.FREE) {
            return;
        }
        if (!ids.add(metadata.path("grade_id").asText())) {
            throw new IllegalArgumentException(
                    where + ": grade_id " + metadata.path("grade_id").asText() + " is used twice");
        }
        ObjectNode nbgrader = (ObjectNode) metadata;
        nbgrader.put("cell_type", cell.path("cell_type").asText());
        nbgrader.put("checksum", Checksum.of(cell));
        ObjectNode all = (ObjectNode) cell.path("metadata");
        all.put("deletable", false);
        if (Checksum.locked(nbgrader)) {
            all.put("editable", false);
        }
    }

    /** What a student finds in a cell that is marked by hand. */
    public static String manualStub(String source, boolean isCode) {
        return cleared(source, Kind.MANUAL_ANSWER, isCode, "a cell marked by hand");
    }

    /**
     * What the one who marks goes by, and students never get: a task's mark scheme, or the model answer of a cell that is marked by
     * hand.
     */
    public static String rubric(String source, boolean isTask) {
        String region = isTask ? "MARK SCHEME" : "SOLUTION";
        return isTask || Regions.marks(source, region) ? Regions.inside(source, region) : source;
    }

    private static String cleared(String source, Kind kind, boolean isCode, String where) {
        List<String> stub = isCode ? STUB : TEXT_STUB;
        return switch (kind) {
            case ANSWER, MANUAL_ANSWER ->
                Regions.marks(source, "SOLUTION")
                        ? Regions.replace(source, "SOLUTION", stub, where)
                        : String.join("\n", stub);
            case TESTS -> Regions.replace(source, "HIDDEN TESTS", List.of(), where);
            case TASK -> Regions.replace(source, "MARK SCHEME", List.of(), where);
            case READ_ONLY, FREE -> source;
        };
    }
}
