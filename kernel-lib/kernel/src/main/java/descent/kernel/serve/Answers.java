package descent.kernel.serve;

import descent.display.Bundle;
import descent.kernel.complete.Candidate;
import descent.kernel.complete.Completion;
import descent.kernel.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Completion and inspection in the protocol's form. */
final class Answers {
    private Answers() {}

    static Map<String, Object> completion(Session session, String code, int cursor) {
        Completion completion = session.complete(code, cursor);
        int start = Cursor.toCharacters(code, completion.start());
        int end = Cursor.toCharacters(code, completion.end());
        List<String> matches = new ArrayList<>();
        List<Map<String, Object>> types = new ArrayList<>();
        for (Candidate candidate : completion.candidates()) {
            matches.add(candidate.text());
            Map<String, Object> type = new LinkedHashMap<>();
            type.put("text", candidate.text());
            type.put("type", candidate.kind());
            type.put("signature", candidate.signature());
            type.put("start", start);
            type.put("end", end);
            types.add(type);
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("status", "ok");
        content.put("matches", matches);
        content.put("cursor_start", start);
        content.put("cursor_end", end);
        content.put("metadata", Map.of("_jupyter_types_experimental", types));
        return content;
    }

    static Map<String, Object> inspection(Session session, String code, int cursor, int detail) {
        Bundle page = session.inspect(code, cursor, detail);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("status", "ok");
        content.put("found", page != null);
        content.put("data", page == null ? Map.of() : Publisher.data(page));
        content.put("metadata", Map.of());
        return content;
    }
}
