package descent.kernel.serve;

import descent.kernel.wire.Wire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the kernel says about itself. */
final class KernelInfo {
    private KernelInfo() {}

    static Map<String, Object> content() {
        String version = System.getProperty("java.version");
        Map<String, Object> language = new LinkedHashMap<>();
        language.put("name", "java");
        language.put("version", version);
        language.put("mimetype", "text/x-java-source");
        language.put("file_extension", ".java");
        language.put("pygments_lexer", "java");
        language.put("codemirror_mode", "text/x-java");
        language.put("nbconvert_exporter", "script");
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("status", "ok");
        content.put("protocol_version", Wire.PROTOCOL);
        content.put("implementation", "descent");
        content.put("implementation_version", "0.1.0");
        content.put("language_info", language);
        content.put("banner", "Java " + version + " · Descent kernel · %help shows what cells can do");
        content.put("debugger", false);
        content.put("supported_features", List.of());
        String api =
                "https://docs.oracle.com/en/java/javase/" + Runtime.version().feature() + "/docs/api/index.html";
        content.put("help_links", List.of(Map.of("text", "Java API", "url", api)));
        return content;
    }
}
