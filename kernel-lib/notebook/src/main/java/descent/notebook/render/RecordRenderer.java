package descent.notebook.render;

import descent.display.Bundle;
import descent.display.Renderer;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Records: a row per component. The plain text stays the record's own. */
public final class RecordRenderer implements Renderer {
    @Override
    public @Nullable Bundle render(Object value) {
        if (!(value instanceof Record record)) {
            return null;
        }
        RecordComponent[] components = record.getClass().getRecordComponents();
        String name = record.getClass().getSimpleName();
        return components.length == 0
                ? null
                : new Grid(
                                name,
                                components.length,
                                1,
                                row -> components[row].getName(),
                                "component",
                                column -> "value",
                                (row, column) -> component(record, components[row]))
                        .bundle()
                        .with(Bundle.TEXT, String.valueOf(record));
    }

    static @Nullable Object component(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return "(cannot be read: " + e.getClass().getSimpleName() + ")";
        }
    }
}
