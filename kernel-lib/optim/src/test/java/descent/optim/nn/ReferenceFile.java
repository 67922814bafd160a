package descent.optim.nn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A reference file of golden values: in the folder named by {@code -Dreference.dir}, else in the resources. */
record ReferenceFile(String name, JsonNode root) {
    static Stream<ReferenceFile> matching(String prefix) {
        try (Stream<Path> files = Files.list(folder())) {
            List<Path> found = files.filter(f -> f.getFileName().toString().matches(prefix + ".*\\.json"))
                    .sorted()
                    .collect(Collectors.toList());
            if (found.isEmpty()) throw new AssertionError("no file " + prefix + "*.json in " + folder());
            List<ReferenceFile> read = new ArrayList<>();
            for (Path file : found)
                read.add(new ReferenceFile(file.getFileName().toString(), new ObjectMapper().readTree(file.toFile())));
            return read.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        String named = System.getProperty("reference.dir");
        if (named != null) return Path.of(named);
        try {
            return Path.of(Objects.requireNonNull(ReferenceFile.class.getResource("/reference"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Stream<JsonNode> cases() {
        return StreamSupport.stream(root.path("cases").spliterator(), false);
    }

    /** Returns all numbers of a nested list, in order. */
    static double[] numbers(JsonNode node) {
        List<Double> all = new ArrayList<>();
        collect(node, all);
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void collect(JsonNode node, List<Double> all) {
        if (node.isArray()) node.forEach(child -> collect(child, all));
        else if (node.isNumber()) all.add(node.asDouble());
        else all.add(number(node.asText()));
    }

    private static double number(String text) {
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> throw new AssertionError("not a number: " + text);
        };
    }
}
