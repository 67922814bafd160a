package descent.notebook.render;

import descent.display.Bundle;
import descent.display.Renderer;
import org.jspecify.annotations.Nullable;
import tech.tablesaw.api.Table;

/** Tables of Tablesaw. */
public final class TableRenderer implements Renderer {
    @Override
    public @Nullable Bundle render(Object value) {
        // By name first: without Tablesaw on the class path nothing of it may be touched.
        if (!value.getClass().getName().startsWith("tech.tablesaw.") || !(value instanceof Table table)) {
            return null;
        }
        int rows = table.rowCount();
        int columns = table.columnCount();
        String caption = (table.name() == null ? "Table" : table.name()) + ", " + rows + " × " + columns;
        return columns == 0
                ? Bundle.text(caption)
                : new Grid(
                                caption,
                                rows,
                                columns,
                                Integer::toString,
                                "",
                                column -> table.column(column).name(),
                                (row, column) -> cell(table, row, column))
                        .bundle();
    }

    private static Object cell(Table table, int row, int column) {
        return table.column(column).isMissing(row) ? "" : table.column(column).get(row);
    }
}
