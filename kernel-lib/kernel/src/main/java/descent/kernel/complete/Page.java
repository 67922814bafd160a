package descent.kernel.complete;

import descent.display.Bundle;
import java.util.List;

/** Declarations and documentation laid out for reading. */
final class Page {
    private Page() {}

    static Bundle of(List<Inspector.Entry> entries, List<String> sources) {
        StringBuilder text = new StringBuilder();
        StringBuilder html = new StringBuilder();
        for (Inspector.Entry entry : entries) {
            text.append(text.length() == 0 ? "" : "\n\n").append(entry.declaration());
            html.append("<p><code>").append(escape(entry.declaration())).append("</code></p>");
            if (entry.documentation() != null) {
                String plain = Javadoc.plain(entry.documentation());
                text.append("\n\n").append(plain.indent(4).stripTrailing());
                html.append("<pre style=\"white-space:pre-wrap\">")
                        .append(escape(plain))
                        .append("</pre>");
            }
        }
        for (String source : sources) {
            text.append("\n\n").append(source);
            html.append("<pre>").append(escape(source)).append("</pre>");
        }
        return Bundle.text(text.toString()).with(Bundle.HTML, html.toString());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
