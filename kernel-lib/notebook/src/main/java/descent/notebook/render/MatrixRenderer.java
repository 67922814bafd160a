package descent.notebook.render;

import descent.display.Bundle;
import descent.display.Renderer;
import org.ejml.data.DMatrix;
import org.jspecify.annotations.Nullable;

/** Matrices of EJML. */
public final class MatrixRenderer implements Renderer {
    @Override
    public @Nullable Bundle render(Object value) {
        // By name first: without EJML on the class path nothing of it may be touched.
        if (!value.getClass().getName().startsWith("org.ejml.")) {
            return null;
        }
        return value instanceof DMatrix matrix ? grid(matrix) : null;
    }

    private static Bundle grid(DMatrix matrix) {
        int rows = matrix.getNumRows();
        int columns = matrix.getNumCols();
        String caption = matrix.getClass().getSimpleName() + ", " + rows + " × " + columns;
        return rows == 0 || columns == 0
                ? Bundle.text(caption)
                : new Grid(caption, rows, columns, Integer::toString, "", Integer::toString, matrix::get).bundle();
    }
}
