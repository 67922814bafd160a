package descent.notebook.render;

import descent.notebook.draw.Svg;
import descent.notebook.scale.Numbers;
import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as short texts. */
final class Text {
    private static final int LONGEST = 100;

    private Text() {}

    static String escape(String text) {
        return Svg.escape(text);
    }

    /** A value in a cell of a table: numbers to six digits, long texts and containers shortened. */
    static String cell(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Double || value instanceof Float) {
            return Numbers.text(((Number) value).doubleValue(), 6);
        }
        if (value instanceof Collection<?> collection && collection.size() > LONGEST) {
            return collection.getClass().getSimpleName() + " of " + collection.size();
        }
        if (value instanceof Map<?, ?> map && map.size() > LONGEST) {
            return map.getClass().getSimpleName() + " of " + map.size();
        }
        return value.getClass().isArray() ? array(value) : shortened(String.valueOf(value));
    }

    private static String array(Object array) {
        int n = Array.getLength(array);
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < n; i++) {
            if (text.length() > LONGEST) {
                return text + ", … " + n + " in all]";
            }
            text.append(i == 0 ? "" : ", ").append(cell(Array.get(array, i)));
        }
        return text.append(']').toString();
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end) + "…";
    }
}
