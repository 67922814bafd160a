package descent.notebook.claim;

import descent.notebook.draw.Svg;

/** A remark set off by a coloured edge; its text keeps the colours of the page, so it reads on light and dark. */
final class Remark {
    static final String GOOD = "#1F8A5B";
    static final String BAD = "#E04A00";
    static final String NEUTRAL = "#0A95DB";

    private Remark() {}

    static String html(String edge, String head, String body) {
        return "<div class=\"descent-claim\" style=\"border-left:4px solid " + edge
                + ";padding:.15em .8em;margin:.3em 0;line-height:1.5\"><b>" + Svg.escape(head) + "</b> " + body
                + "</div>";
    }
}
