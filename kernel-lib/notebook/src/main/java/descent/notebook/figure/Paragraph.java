package descent.notebook.figure;

import descent.notebook.draw.Type;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit. */
final class Paragraph {
    private Paragraph() {}

    /** The lines of a text no wider than this where words allow it; none for an empty text. */
    static List<String> lines(String text, Type type, double width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                if (line.length() > 0 && type.width(line + " " + word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? "" : " ").append(word);
            }
            if (line.length() > 0) {
                lines.add(shortened(line.toString(), type, width));
            }
        }
        return lines;
    }

    /** The text itself if it fits, else its beginning and an ellipsis. */
    static String shortened(String text, Type type, double width) {
        if (type.width(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && type.width(text.substring(0, end) + "…") > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
