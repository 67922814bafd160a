package descent.app.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of a finished page, found in its HTML.
 *
 * @param anchor the heading's id, as it stands in the HTML; empty before the first heading
 * @param heading the heading's HTML
 * @param html what follows, up to the next heading
 */
record Section(String anchor, String heading, String html) {
    private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]*)\">(.*?)</h2>", Pattern.DOTALL);
    private static final Pattern UNREAD = Pattern.compile("(?s)<(script|style|svg)\\b.*?</\\1>");

    /** The sections of a page's body in order, the first of them what comes before any heading. */
    static List<Section> of(String body) {
        List<Section> sections = new ArrayList<>();
        Matcher heading = HEADING.matcher(body);
        String anchor = "";
        String title = "";
        int start = 0;
        while (heading.find()) {
            sections.add(new Section(anchor, title, body.substring(start, heading.start())));
            anchor = heading.group(1);
            title = heading.group(2);
            start = heading.end();
        }
        sections.add(new Section(anchor, title, body.substring(start)));
        return sections;
    }

    /** The heading without the minutes. */
    String name() {
        return heading.replaceFirst(" \\(\\d+ min\\)$", "");
    }

    /** The words without the elements, for the search. */
    static String words(String html) {
        return UNREAD.matcher(html)
                .replaceAll(" ")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
