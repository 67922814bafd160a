package descent.app.claim;

import com.fasterxml.jackson.databind.JsonNode;
import descent.app.notebook.Cell;
import descent.app.notebook.Notebook;
import descent.notebook.claim.Measurement;
import descent.notebook.claim.Ruling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What executed notebooks measured for the claims, how they ruled, and which unit tests carry a claim. */
public final class Evidence {
    /** A unit test carries a claim by its id as a tag. */
    private static final Pattern TEST =
            Pattern.compile("@Tag\\(\"(C\\d{3})\"\\)(?:\\s*@\\w+(?:\\([^)]*\\))?)*\\s+(?:void|class) (\\w+)");

    /**
     * A number that came out.
     *
     * @param notebook the file's name
     * @param what the number, in words
     * @param measured as printed
     * @param expected as printed
     */
    public record Figure(String notebook, String what, String measured, String expected) {}

    /** A notebook's verdict. */
    public record Judgement(String notebook, String verdict, String said, String truth) {}

    private final Map<String, List<Figure>> figures = new TreeMap<>();
    private final Map<String, List<Judgement>> judgements = new TreeMap<>();
    private final Map<String, Set<String>> tests = new TreeMap<>();

    /** Reads the outputs of an executed notebook. */
    public void add(String file, Notebook executed) {
        for (Cell cell : executed.cells()) {
            for (JsonNode output : cell.outputs()) {
                JsonNode claim = output.path("data").path(Measurement.MIME_TYPE);
                if (claim.isObject()) {
                    list(figures, claim)
                            .add(new Figure(
                                    file, text(claim, "what"), text(claim, "measured"), text(claim, "expected")));
                }
                JsonNode verdict = output.path("data").path(Ruling.MIME_TYPE);
                if (verdict.isObject()) {
                    list(judgements, verdict)
                            .add(new Judgement(
                                    file, text(verdict, "verdict"), text(verdict, "said"), text(verdict, "truth")));
                }
            }
        }
    }

    /** Reads the sources of the unit tests below a folder for tags that name claims. */
    public void addTests(Path folder) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/test/java/"))
                    .sorted()
                    .toList();
        }
        for (Path source : sources) {
            String name = source.getFileName().toString().replace(".java", "");
            Matcher test = TEST.matcher(Files.readString(source));
            while (test.find()) {
                tests.computeIfAbsent(test.group(1), id -> new LinkedHashSet<>())
                        .add(name + "." + test.group(2));
            }
        }
    }

    /** The numbers measured for a claim, in the order of the notebooks. */
    public List<Figure> figures(String claim) {
        return figures.getOrDefault(claim, List.of());
    }

    /** The notebooks' verdicts on a claim. */
    public List<Judgement> judgements(String claim) {
        return judgements.getOrDefault(claim, List.of());
    }

    /** The unit tests that carry a claim, {@code Class.method}. */
    public Set<String> tests(String claim) {
        return tests.getOrDefault(claim, Set.of());
    }

    /** Whether anything that can fail holds the claim. */
    public boolean tested(String claim) {
        return !figures(claim).isEmpty() || !tests(claim).isEmpty();
    }

    private static <T> List<T> list(Map<String, List<T>> all, JsonNode claim) {
        return all.computeIfAbsent(text(claim, "claim"), id -> new ArrayList<>());
    }

    private static String text(JsonNode claim, String field) {
        return claim.path(field).asText();
    }
}
