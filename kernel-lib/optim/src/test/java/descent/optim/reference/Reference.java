package descent.optim.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference data: the folder named by {@code -Dreference.dir}, else the copy in the test resources. */
public final class Reference {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Reference() {}

    /** One case with the file that it is in. */
    public record Case(String file, JsonNode document, JsonNode json) {
        public String id() {
            return json.get("id").asText();
        }

        public JsonNode hyper() {
            return json.path("hyper");
        }

        @Override
        public String toString() {
            return file + " " + id();
        }
    }

    /** Returns all cases of the files whose names begin like this; at least one. */
    public static List<Case> cases(String prefix) {
        List<Case> cases = new ArrayList<>();
        for (Map.Entry<String, JsonNode> file : files(prefix).entrySet())
            for (JsonNode one : file.getValue().get("cases")) cases.add(new Case(file.getKey(), file.getValue(), one));
        if (cases.isEmpty()) throw new IllegalStateException("no reference file " + prefix + "*.json in " + folder());
        return cases;
    }

    private static Map<String, JsonNode> files(String prefix) {
        try (Stream<Path> paths = Files.list(folder())) {
            return paths.filter(path -> path.getFileName().toString().matches(prefix + "(_.*)?\\.json"))
                    .sorted()
                    .collect(Collectors.toMap(
                            path -> path.getFileName().toString().replace(".json", ""),
                            Reference::read,
                            (a, b) -> a,
                            LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path path) {
        try {
            return JSON.readTree(path.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        String named = System.getProperty("reference.dir", "");
        if (!named.isEmpty()) return Path.of(named);
        try {
            URL resource = Objects.requireNonNull(Reference.class.getResource("/reference/schedules.json"));
            return Objects.requireNonNull(Path.of(resource.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a number, where "inf", "-inf" and "nan" are strings. */
    public static double number(JsonNode node) {
        if (node.isNumber()) return node.doubleValue();
        switch (node.asText()) {
            case "inf":
                return Double.POSITIVE_INFINITY;
            case "-inf":
                return Double.NEGATIVE_INFINITY;
            case "nan":
                return Double.NaN;
            default:
                throw new IllegalArgumentException("not a number: " + node);
        }
    }

    public static double[] vector(JsonNode node) {
        double[] x = new double[node.size()];
        for (int i = 0; i < x.length; i++) x[i] = number(node.get(i));
        return x;
    }

    public static double[][] matrix(JsonNode node) {
        double[][] x = new double[node.size()][];
        for (int i = 0; i < x.length; i++) x[i] = vector(node.get(i));
        return x;
    }

    public static int[] integers(JsonNode node) {
        int[] x = new int[node.size()];
        for (int i = 0; i < x.length; i++) x[i] = node.get(i).intValue();
        return x;
    }
}
