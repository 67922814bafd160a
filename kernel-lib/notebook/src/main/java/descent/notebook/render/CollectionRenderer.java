package descent.notebook.render;

import descent.display.Bundle;
import descent.display.Renderer;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collections and maps: a row per element; records of one type have a column per component. */
public final class CollectionRenderer implements Renderer {
    private static final int SHORT_ELEMENTS = 20;
    private static final int SHORT_CHARACTERS = 100;

    @Override
    public @Nullable Bundle render(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        return value instanceof Collection<?> collection ? collection(collection) : null;
    }

    private static Bundle map(Map<?, ?> map) {
        List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
        return entries.isEmpty()
                ? Bundle.text("{}")
                : inOneLine(
                        map,
                        map.values(),
                        new Grid(
                                        "map of " + entries.size(),
                                        entries.size(),
                                        1,
                                        row -> Text.cell(entries.get(row).getKey()),
                                        "key",
                                        column -> "value",
                                        (row, column) -> entries.get(row).getValue())
                                .bundle());
    }

    private static Bundle collection(Collection<?> collection) {
        List<?> elements = new ArrayList<>(collection);
        if (elements.isEmpty()) {
            return Bundle.text("[]");
        }
        String caption = (collection instanceof List ? "list of " : "collection of ") + elements.size();
        RecordComponent[] components = commonComponents(elements);
        int columns = Math.max(1, components.length);
        Bundle table = new Grid(
                        caption,
                        elements.size(),
                        columns,
                        Integer::toString,
                        "",
                        column -> components.length == 0 ? "value" : components[column].getName(),
                        (row, column) -> components.length == 0
                                ? elements.get(row)
                                : RecordRenderer.component((Record) elements.get(row), components[column]))
                .bundle();
        return components.length == 0 ? inOneLine(collection, elements, table) : table;
    }

    /** As plain text the value as Java writes it, where that is short; the table is for the screen. */
    private static Bundle inOneLine(Object value, Collection<?> elements, Bundle table) {
        boolean few = elements.size() <= SHORT_ELEMENTS
                && elements.stream()
                        .noneMatch(
                                element -> element != null && element.getClass().isArray());
        String text = "";
        try {
            text = few ? String.valueOf(value) : "";
        } catch (RuntimeException | StackOverflowError failing) {
            return table; // which says of each element how it failed
        }
        if (!few || text.length() > SHORT_CHARACTERS || text.contains("\n")) {
            return table;
        }
        Bundle bundle = Bundle.text(text);
        for (Map.Entry<String, String> format : table.formats().entrySet()) {
            bundle = format.getKey().equals(Bundle.TEXT) ? bundle : bundle.with(format.getKey(), format.getValue());
        }
        return bundle;
    }

    /** The components of the record type that all elements share; none if there is no such type. */
    private static RecordComponent[] commonComponents(List<?> elements) {
        Object first = elements.get(0);
        boolean same = first instanceof Record
                && elements.stream().allMatch(element -> element != null && element.getClass() == first.getClass());
        return same ? first.getClass().getRecordComponents() : new RecordComponent[0];
    }
}
