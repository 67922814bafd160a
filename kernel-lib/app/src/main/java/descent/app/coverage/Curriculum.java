package descent.app.coverage;

import descent.app.Resources;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The ids of the question bank that the course teaches, each with its topic and the notebooks that teach it. */
public final class Curriculum {

    /**
     * One thing to be taught.
     *
     * @param topic what it is about, in a few words
     * @param notebooks the numbers of the notebooks that teach it
     */
    public record Entry(String topic, List<String> notebooks) {}

    private Curriculum() {}

    /** Item 2 of a question comes before its item 10. */
    private static final Comparator<String> IN_ORDER = Comparator.comparing(id -> id.replaceFirst("\\.(\\d)$", ".0$1"));

    /** All entries by id, in the order of the ids. */
    public static Map<String, Entry> read() {
        Map<String, Entry> entries = new TreeMap<>(IN_ORDER);
        for (String line : Resources.text("curriculum.tsv").lines().skip(1).toList()) {
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
}
