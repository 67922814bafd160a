package descent.grader.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The table that Canvas or Moodle exports, with one notebook's points filled in, ready to be imported there: all columns and rows
 * as they were, one column changed or, for Canvas, added.
 */
public final class Worksheet {
    private static final List<String> IDS =
            List.of("Identifier", "ID", "SIS Login ID", "SIS User ID", "Username", "Email address", "Student");

    /** The row below Canvas's head: the points that each column can give, without which it makes no assignment of a new one. */
    private static final String MOST = "Points Possible";

    private Worksheet() {}

    /**
     * What came of filling in.
     *
     * @param table the table to import
     * @param filled for how many students there are points
     * @param unknown students with points of whom the table has no row
     */
    public record Filled(String table, int filled, List<String> unknown) {}

    /**
     * Fills in.
     *
     * @param roster whose addresses tell who is meant where the sheet has other ids
     * @param column the column of the points: Moodle's {@code Grade}, or the name of Canvas's assignment with its number
     * @throws IOException if the table has no column by which students are known
     */
    public static Filled fill(String exported, List<Standing> standings, Roster roster, String notebook, String column)
            throws IOException {
        CsvTable table = CsvTable.read(exported);
        Map<String, Standing> open = new TreeMap<>();
        Map<String, Standing> byEmail = new TreeMap<>();
        standings.stream()
                .filter(standing -> standing.notebook().equals(notebook) && standing.settled())
                .forEach(standing -> {
                    open.put(key(standing.student()), standing);
                    Roster.Person person = roster.people().get(standing.student());
                    if (person != null && !person.email().isBlank()) {
                        byEmail.put(key(person.email()), standing);
                    }
                });
        List<String> head = new ArrayList<>(table.head());
        int place = place(head, column);
        boolean added = place < 0;
        if (added) {
            place = head.size();
            head.add(column);
        }
        if (head.stream().noneMatch(name -> IDS.stream().anyMatch(name.strip()::equalsIgnoreCase))) {
            throw new IOException("the table needs one of the columns " + IDS);
        }
        StringBuilder text = new StringBuilder();
        Csv.row(head, table.separator(), text);
        int filled = 0;
        for (CsvTable.Row row : table.rows()) {
            List<String> values = new ArrayList<>(row.values());
            while (values.size() < head.size()) {
                values.add("");
            }
            Standing standing = find(row, open, byEmail);
            if (standing != null) {
                values.set(place, Totals.plain(standing.points()));
                open.remove(key(standing.student()));
                filled++;
            } else if (added && values.get(0).strip().equalsIgnoreCase(MOST)) {
                values.set(place, outOf(standings, notebook));
            }
            Csv.row(values, table.separator(), text);
        }
        return new Filled(
                text.toString(),
                filled,
                open.values().stream().map(Standing::student).toList());
    }

    private static @org.jspecify.annotations.Nullable Standing find(
            CsvTable.Row row, Map<String, Standing> open, Map<String, Standing> byEmail) {
        for (String column : IDS) {
            String id = row.find(column);
            if (id != null && !id.isBlank()) {
                // Moodle writes "Participant 123", in its user's language.
                boolean numbered = column.equals("Identifier") || column.equals("ID");
                String plain = id.strip();
                Standing standing = open.get(key(numbered ? plain.substring(plain.lastIndexOf(' ') + 1) : plain));
                if (standing != null) {
                    return standing;
                }
            }
        }
        // The sheet's own ids may be another system's numbers; an address is the same in both.
        String email = row.find("Email address", "Email", "SIS Login ID", "Username");
        return email == null ? null : byEmail.get(key(email));
    }

    private static String outOf(List<Standing> standings, String notebook) {
        return standings.stream()
                .filter(standing -> standing.notebook().equals(notebook))
                .map(Standing::outOf)
                .max(Comparator.naturalOrder())
                .map(Totals::plain)
                .orElse("");
    }

    private static int place(List<String> head, String column) {
        for (int i = 0; i < head.size(); i++) {
            String name = head.get(i).strip();
            // Canvas writes the assignment's number behind its name: "Gradient descent (12345)".
            if (name.equalsIgnoreCase(column) || name.matches("(?i)" + Pattern.quote(column) + " \\(\\d+\\)")) {
                return i;
            }
        }
        return -1;
    }

    private static String key(String id) {
        return id.strip().toLowerCase(Locale.ROOT);
    }
}
