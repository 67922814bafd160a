package descent.app.notebooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The ids of the question bank that the course teaches, each with its topic and the notebooks that teach it. */
final class Curriculum {

    /**
     * One thing to be taught.
     *
     * @param topic what it is about, in a few words
     * @param notebooks the numbers of the notebooks that teach it
     */
    record Entry(String topic, List<String> notebooks) {}

    private Curriculum() {}

    static Map<String, Entry> read() {
        Map<String, Entry> entries = new TreeMap<>();
        for (String line : text().lines().skip(1).toList()) {
            String[] columns = line.split("\t", -1);
            if (columns.length != 3) {
                throw new IllegalStateException("a line must have three columns but was: " + line);
            }
            Entry before = entries.put(columns[0], new Entry(columns[1], List.of(columns[2].split(","))));
            if (before != null) {
                throw new IllegalStateException("the id " + columns[0] + " is there twice");
            }
        }
        return entries;
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(Curriculum.class.getResourceAsStream("/descent/app/curriculum.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
