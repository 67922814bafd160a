package descent.app.coverage;

import descent.app.MissingPart;
import descent.app.notebook.Cell;
import descent.app.notebook.Notebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a notebook's tags say that it teaches, and what the exercises beside it practise.
 *
 * @param file the notebook's name, with its ending
 * @param title its first heading
 * @param sections by id of the curriculum: the heading of the first section that carries it
 * @param exercises by id of the curriculum: the exercises that practise it
 */
public record Lesson(String file, String title, Map<String, String> sections, Map<String, Set<String>> exercises) {
    private static final Pattern SECTION = Pattern.compile("(?m)^## (.+)$");
    private static final Pattern CHECK = Pattern.compile("\\bcheck\\(\\s*\"([^\"]+)\"");

    /** The notebook's number, the start of its file's name. */
    public String number() {
        return file.substring(0, 2);
    }

    /** The lessons of a course: each notebook with the exercises of the same name, if there are any. */
    public static List<Lesson> in(Path root) {
        Path folder = root.resolve("notebooks");
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.ipynb"))
                    .sorted()
                    .map(file -> of(file, root.resolve("exercises/notebooks").resolve(file.getFileName())))
                    .toList();
        } catch (IOException e) {
            throw new MissingPart("cannot read " + folder + ": " + e.getMessage());
        }
    }

    private static Lesson of(Path file, Path exercises) {
        String name = file.getFileName().toString();
        return of(
                name,
                Notebook.read(file),
                Files.exists(exercises) ? Notebook.read(exercises).cells() : List.of());
    }

    /**
     * Reads the tags.
     *
     * @param exercises the cells of the students' notebook: a tagged statement belongs to the next check
     */
    public static Lesson of(String file, Notebook notebook, List<Cell> exercises) {
        String title = notebook.title();
        Map<String, String> sections = new TreeMap<>();
        String section = "";
        for (Cell cell : notebook.cells()) {
            Matcher heading = SECTION.matcher(cell.source());
            if (cell.isMarkdown() && heading.find()) {
                section = heading.group(1).strip();
            }
            for (String tag : cell.tags()) {
                sections.putIfAbsent(tag, section);
            }
        }
        Map<String, Set<String>> practised = new LinkedHashMap<>();
        Set<String> waiting = new LinkedHashSet<>();
        for (Cell cell : exercises) {
            waiting.addAll(cell.tags());
            Matcher check = CHECK.matcher(cell.source());
            if (cell.isCode() && check.find()) {
                waiting.forEach(tag -> practised
                        .computeIfAbsent(tag, id -> new LinkedHashSet<>())
                        .add(check.group(1)));
                waiting.clear();
            }
        }
        return new Lesson(file, title == null ? file : title, sections, practised);
    }
}
