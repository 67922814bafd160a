package descent.display;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One value in several formats, from which a front end picks the richest that it can show.
 *
 * <p>Immutable. Every bundle has {@code text/plain}, for terminals, screen readers and plain logs.
 *
 * @param formats MIME type to content: text as it is, binary formats in Base64, JSON formats as JSON text
 * @param metadata hints for the front end, by MIME type (for an image, say, {@code width}); empty where there are none
 */
public record Bundle(Map<String, String> formats, Map<String, Map<String, Object>> metadata) {
    public static final String TEXT = "text/plain";
    public static final String HTML = "text/html";
    public static final String MARKDOWN = "text/markdown";
    public static final String LATEX = "text/latex";
    public static final String SVG = "image/svg+xml";
    public static final String PNG = "image/png";
    public static final String JSON = "application/json";

    public Bundle {
        if (!formats.containsKey(TEXT)) {
            throw new IllegalArgumentException("a bundle must have text/plain but has only " + formats.keySet());
        }
        formats = Collections.unmodifiableMap(new LinkedHashMap<>(formats));
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** A bundle of plain text alone. */
    public static Bundle text(String text) {
        return new Bundle(Map.of(TEXT, text), Map.of());
    }

    /** This bundle with one more format, or another content for one that it has. */
    public Bundle with(String mimeType, String content) {
        Map<String, String> more = new LinkedHashMap<>(formats);
        more.put(mimeType, content);
        return new Bundle(more, metadata);
    }

    /** This bundle with hints for one of its formats. */
    public Bundle withMetadata(String mimeType, Map<String, Object> hints) {
        Map<String, Map<String, Object>> more = new LinkedHashMap<>(metadata);
        more.put(mimeType, hints);
        return new Bundle(formats, more);
    }

    /** The plain text, which every bundle has. */
    public String plainText() {
        return java.util.Objects.requireNonNull(formats.get(TEXT));
    }
}
