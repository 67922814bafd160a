package descent.app.book;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** The words of every section, as a script that the pages load when somebody begins to search: pages opened from a disk may not fetch. */
final class SearchIndex {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ArrayNode entries = JSON.createArrayNode();

    /** Adds the sections of a page. */
    void add(String page, String title, String body) {
        for (Section section : Section.of(body)) {
            String words = Section.words(section.html());
            if (!words.isEmpty()) {
                entries.addArray()
                        .add(section.anchor().isEmpty() ? page : page + "#" + Section.words(section.anchor()))
                        .add(title)
                        .add(Section.words(section.name()))
                        .add(words);
            }
        }
    }

    /** The file's text. */
    String script() {
        try {
            return "searchIndex(" + JSON.writeValueAsString(entries).replace("</", "<\\/") + ");\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
