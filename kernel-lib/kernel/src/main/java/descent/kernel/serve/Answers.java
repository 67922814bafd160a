package descent.kernel.serve;

import descent.kernel.session.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Completion and inspection in the protocol's form. */
final class Answers {
    private Answers() {}

    static Map<String, Object> completion(Session session, String code, int cursor) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("status", "ok");
        content.put("matches", List.of());
        content.put("cursor_start", Cursor.toCharacters(code, cursor));
        content.put("cursor_end", Cursor.toCharacters(code, cursor));
        content.put("metadata", Map.of());
        return content;
    }

    static Map<String, Object> inspection(Session session, String code, int cursor, int detail) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("status", "ok");
        content.put("found", false);
        content.put("data", Map.of());
        content.put("metadata", Map.of());
        return content;
    }
}
