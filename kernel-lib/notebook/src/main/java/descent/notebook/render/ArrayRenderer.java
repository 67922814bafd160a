package descent.notebook.render;

import descent.display.Bundle;
import descent.display.Renderer;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** Arrays: numbers or objects in a row under their indices, rows of them as a matrix. */
public final class ArrayRenderer implements Renderer {
    @Override
    public @Nullable Bundle render(Object value) {
        Class<?> component = value.getClass().getComponentType();
        if (component == null) {
            return null;
        }
        int n = Array.getLength(value);
        if (component.isArray()) {
            return matrix(value, component.getComponentType(), n);
        }
        String caption = component.getSimpleName() + "[" + n + "]";
        return n == 0
                ? Bundle.text(caption + ", empty")
                : new Grid(caption, 1, n, null, "", Integer::toString, (row, column) -> Array.get(value, column))
                        .bundle();
    }

    private static Bundle matrix(Object rows, Class<?> element, int n) {
        int widest = 0;
        boolean ragged = false;
        for (int i = 0; i < n; i++) {
            int length = length(rows, i);
            ragged |= i > 0 && length != widest;
            widest = Math.max(widest, length);
        }
        String caption = element.getSimpleName() + "[" + n + "][" + (ragged ? "" : widest) + "]";
        return widest == 0
                ? Bundle.text(caption + ", empty")
                : new Grid(
                                caption,
                                n,
                                widest,
                                Integer::toString,
                                "",
                                Integer::toString,
                                (row, column) -> column < length(rows, row) ? element(rows, row, column) : "")
                        .bundle();
    }

    private static int length(Object rows, int row) {
        Object values = Array.get(rows, row);
        return values == null ? 0 : Array.getLength(values);
    }

    private static @Nullable Object element(Object rows, int row, int column) {
        Object values = Array.get(rows, row);
        return values == null ? "" : Array.get(values, column);
    }
}
