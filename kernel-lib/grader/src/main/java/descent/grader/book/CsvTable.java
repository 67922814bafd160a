package descent.grader.book;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that another program wrote: RFC 4180, with a byte order mark, other line ends, semicolons or tabs if need be.
 *
 * @param separator what stands between two values
 * @param head the names of the columns
 * @param rows everything below
 */
public record CsvTable(char separator, List<String> head, List<Row> rows) {
    public CsvTable {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** One row; a column is found by its name, upper and lower case alike. */
    public static final class Row {
        private final List<String> head;
        private final List<String> values;
        private final int number;

        Row(List<String> head, List<String> values, int number) {
            this.head = head;
            this.values = values;
            this.number = number;
        }

        /** Its number in the file, the head being 1. */
        public int number() {
            return number;
        }

        /** All values, in order. */
        public List<String> values() {
            return values;
        }

        /** The value in a column; an apostrophe that kept it from being a formula is taken off. */
        public String get(String column) throws IOException {
            String found = find(column);
            if (found == null) {
                throw new IOException("there is no column \"" + column + "\"; there are " + head);
            }
            return found;
        }

        /** The value in the first of these columns that is there, null if none is. */
        public @Nullable String find(String... columns) {
            for (String column : columns) {
                for (int i = 0; i < head.size(); i++) {
                    if (head.get(i).strip().equalsIgnoreCase(column)) {
                        String value = i < values.size() ? values.get(i) : "";
                        return Csv.text(value.replaceFirst("^'", "")).equals(value)
                                ? value.replaceFirst("^'", "")
                                : value;
                    }
                }
            }
            return null;
        }
    }

    /**
     * Reads a table.
     *
     * @throws IOException if there is no head
     */
    public static CsvTable read(String text) throws IOException {
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String first = content.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char separator = first.contains(",") ? ',' : first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
        List<List<String>> all = cells(content, separator);
        if (all.isEmpty()) {
            throw new IOException("the table is empty");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            rows.add(new Row(all.get(0), List.copyOf(all.get(i)), i + 1));
        }
        return new CsvTable(separator, all.get(0), rows);
    }

    private static List<List<String>> cells(String text, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.length() == 0) {
                quoted = true;
            } else if (c == separator) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' || c == '\r') {
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                row.add(cell.toString());
                cell.setLength(0);
                end(row, rows);
                row = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        row.add(cell.toString());
        end(row, rows);
        return rows;
    }

    private static void end(List<String> row, List<List<String>> rows) {
        if (row.size() > 1 || !row.get(0).isEmpty()) {
            rows.add(row);
        }
    }
}
