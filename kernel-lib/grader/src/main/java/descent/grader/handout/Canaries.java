package descent.grader.handout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts that stand in the solutions and nowhere else: the names of hidden checks and their methods, the solutions in the
 * master notebooks, the longer lines of the reference answers. Wherever one of them turns up, something has leaked.
 */
public final class Canaries {
    private static final int SHORTEST_NAME = 12;
    private static final int SHORTEST_SOLUTION = 40;
    private static final int SHORTEST_LINE = 60;
    private static final Pattern METHOD = Pattern.compile("\\bvoid\\s+(\\w+)\\s*\\(");
    private static final Pattern SOLUTION = Pattern.compile("(?s)BEGIN SOLUTION(.*?)(?://|#)? *END SOLUTION");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Set<String> texts;

    private Canaries(Set<String> texts) {
        this.texts = texts;
    }

    /**
     * A text that leaked.
     *
     * @param file the file, relative to what was searched
     * @param text the canary
     */
    public record Find(String file, String text) {}

    /** The canaries of the project at {@code root}. */
    public static Canaries of(Path root) throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        Path solutions = root.resolve("solutions");
        for (Path file : files(solutions.resolve("src/main"))) {
            String text = Files.readString(file);
            if (file.toString().endsWith(".java")) {
                java(text, texts);
            } else if (file.toString().contains("META-INF")) {
                text.lines()
                        .map(line -> line.replaceFirst("^\\S+\\s+", "").strip())
                        .forEach(texts::add);
            }
        }
        for (Path file : files(solutions.resolve("notebooks"))) {
            if (file.toString().endsWith(".ipynb")) {
                notebook(JSON.readTree(file.toFile()), texts);
            }
        }
        texts.removeIf(String::isBlank);
        // A line, other than a name, may stand in the public checks too: both count calls in the same words.
        new Canaries(Set.copyOf(texts))
                .search(root.resolve("exercises/checks/src")).stream()
                        .map(Find::text)
                        .filter(text -> text.contains(" "))
                        .forEach(texts::remove);
        return new Canaries(texts);
    }

    private static void java(String text, Set<String> texts) {
        if (text.contains("@HiddenChecks")) {
            Matcher method = METHOD.matcher(text);
            while (method.find()) {
                if (method.group(1).length() >= SHORTEST_NAME) {
                    texts.add(method.group(1));
                }
            }
        }
        text.lines()
                .map(String::strip)
                .filter(line -> line.length() >= SHORTEST_LINE)
                .filter(line -> !line.startsWith("*") && !line.startsWith("//") && !line.startsWith("/*"))
                .filter(line -> !line.startsWith("import "))
                .map(Canaries::plain)
                .forEach(texts::add);
    }

    private static void notebook(JsonNode notebook, Set<String> texts) {
        for (JsonNode cell : notebook.path("cells")) {
            JsonNode source = cell.path("source");
            StringBuilder text = new StringBuilder(source.asText(""));
            source.forEach(line -> text.append(line.asText("")));
            Matcher solution = SOLUTION.matcher(text);
            while (solution.find()) {
                String plain = plain(solution.group(1));
                if (plain.length() >= SHORTEST_SOLUTION) {
                    texts.add(plain);
                }
            }
        }
    }

    /** How many there are. */
    public int count() {
        return texts.size();
    }

    /** Where any of them turns up in a folder or a text, whatever the white space. */
    public List<Find> search(Path folder) throws IOException {
        List<Find> finds = new ArrayList<>();
        for (Path file : files(folder)) {
            String text = plain(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\\n", " "));
            for (String canary : texts) {
                if (text.contains(canary)) {
                    finds.add(new Find(folder.relativize(file).toString(), canary));
                }
            }
        }
        return finds;
    }

    private static String plain(String text) {
        return text.replace("\\\"", "\"").replaceAll("[\\s\",]+", " ").strip();
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
