package descent.notebook.render;

import descent.display.Bundle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A table of values, shortened in the middle, as HTML that a screen reader can walk and as aligned plain text.
 *
 * @param caption what it is, such as {@code double[3][2]}
 * @param rowNames the rows' headers, or null for none
 * @param corner what the rows' headers are
 */
record Grid(
        String caption,
        int rows,
        int columns,
        @Nullable IntFunction<String> rowNames,
        String corner,
        IntFunction<String> columnNames,
        Cells cells) {
    private static final int MOST_ROWS = 20;
    private static final int MOST_COLUMNS = 16;
    /** Stands for what was left out. */
    private static final int GAP = -1;

    /** The value in a row and a column. */
    @FunctionalInterface
    interface Cells {
        @Nullable Object at(int row, int column);
    }

    Bundle bundle() {
        return Bundle.text(plain()).with(Bundle.HTML, html());
    }

    /** Indices of what is shown: all, or two thirds from the start and one third from the end. */
    private static List<Integer> shown(int size, int most) {
        List<Integer> shown = new ArrayList<>();
        int first = size <= most ? size : most * 2 / 3;
        for (int i = 0; i < first; i++) {
            shown.add(i);
        }
        if (size > most) {
            shown.add(GAP);
            for (int i = size - most / 3; i < size; i++) {
                shown.add(i);
            }
        }
        return shown;
    }

    private String described() {
        List<String> cut = new ArrayList<>();
        if (rows > MOST_ROWS) {
            cut.add((shown(rows, MOST_ROWS).size() - 1) + " of " + rows + " rows");
        }
        if (columns > MOST_COLUMNS) {
            cut.add((shown(columns, MOST_COLUMNS).size() - 1) + " of " + columns + " columns");
        }
        return cut.isEmpty() ? caption : caption + " (" + String.join(", ", cut) + " shown)";
    }

    private String html() {
        StringBuilder html = new StringBuilder("<table class=\"descent-table\" style=\"text-align:right;"
                + "font-variant-numeric:tabular-nums\"><caption style=\"text-align:left\">");
        html.append(Text.escape(described())).append("</caption><thead><tr>");
        if (rowNames != null) {
            html.append(corner.isEmpty() ? "<td></td>" : "<th scope=\"col\">" + Text.escape(corner) + "</th>");
        }
        List<Integer> shownColumns = shown(columns, MOST_COLUMNS);
        for (int column : shownColumns) {
            html.append(header("col", column == GAP ? "…" : columnNames.apply(column)));
        }
        html.append("</tr></thead><tbody>");
        for (int row : shown(rows, MOST_ROWS)) {
            html.append("<tr>");
            if (rowNames != null) {
                html.append(header("row", row == GAP ? "⋮" : rowNames.apply(row)));
            }
            for (int column : shownColumns) {
                html.append(cellHtml(row, column));
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String header(String scope, String name) {
        return "<th scope=\"" + scope + "\">" + Text.escape(name) + "</th>";
    }

    private String cellHtml(int row, int column) {
        if (row == GAP || column == GAP) {
            return row == GAP ? "<td>⋮</td>" : "<td>…</td>";
        }
        Object value = cells.at(row, column);
        String open = value == null || value instanceof Number ? "<td>" : "<td style=\"text-align:left\">";
        return open + Text.escape(Text.cell(value)) + "</td>";
    }

    private String plain() {
        List<Integer> shownColumns = shown(columns, MOST_COLUMNS);
        List<List<String>> lines = new ArrayList<>();
        lines.add(line(rowNames == null ? null : corner, shownColumns, c -> c == GAP ? "…" : columnNames.apply(c)));
        for (int row : shown(rows, MOST_ROWS)) {
            String name = rowNames == null ? null : row == GAP ? "⋮" : rowNames.apply(row);
            lines.add(line(
                    name,
                    shownColumns,
                    column -> row == GAP ? "⋮" : column == GAP ? "…" : Text.cell(cells.at(row, column))));
        }
        return described() + "\n" + aligned(lines);
    }

    private static List<String> line(@Nullable String name, List<Integer> columns, IntFunction<String> texts) {
        List<String> line = new ArrayList<>();
        if (name != null) {
            line.add(name);
        }
        for (int column : columns) {
            line.add(texts.apply(column));
        }
        return line;
    }

    private static String aligned(List<List<String>> lines) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                String cell = line.get(i);
                text.append(i == 0 ? "" : "  ")
                        .append(" ".repeat(widths[i] - cell.length()))
                        .append(cell);
            }
            text.append('\n');
        }
        return text.toString().stripTrailing();
    }
}
