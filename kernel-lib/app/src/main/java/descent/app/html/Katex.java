package descent.app.html;

import descent.app.Resources;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** KaTeX with its style sheet and fonts, ready to be put into a page. */
public final class Katex {
    private static final Pattern SOURCES = Pattern.compile("src:url\\((fonts/[^)]+\\.woff2)\\)[^;}]*");

    private Katex() {}

    /** The elements for a page's head. */
    static String head() {
        String style = SOURCES.matcher(text("katex.min.css"))
                .replaceAll(font -> Matcher.quoteReplacement("src:url(data:font/woff2;base64,"
                        + Base64.getEncoder().encodeToString(bytes(font.group(1))) + ") format(\"woff2\")"));
        return "<style>" + style + "</style>\n<script>" + text("katex.min.js") + "</script>\n<script>"
                + Resources.text("html/mathematics.js") + "</script>\n";
    }

    /** The files for a folder that several pages share, by their path in it. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String style = SOURCES.matcher(text("katex.min.css"))
                .replaceAll(font -> Matcher.quoteReplacement("src:url(" + font.group(1) + ") format(\"woff2\")"));
        files.put("katex.css", style.getBytes(StandardCharsets.UTF_8));
        files.put("katex.js", bytes("katex.min.js"));
        files.put("mathematics.js", Resources.text("html/mathematics.js").getBytes(StandardCharsets.UTF_8));
        SOURCES.matcher(text("katex.min.css"))
                .results()
                .forEach(font -> files.put(font.group(1), bytes(font.group(1))));
        return files;
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        return Resources.bytes("/META-INF/resources/webjars/katex/" + version() + "/dist/" + name);
    }

    private static String version() {
        String properties = new String(
                Resources.bytes("/META-INF/maven/org.webjars.npm/katex/pom.properties"), StandardCharsets.UTF_8);
        return properties
                .lines()
                .filter(line -> line.startsWith("version="))
                .map(line -> line.substring("version=".length()).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the KaTeX jar does not say its version"));
    }
}
