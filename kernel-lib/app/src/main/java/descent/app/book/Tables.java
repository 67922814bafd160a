package descent.app.book;

/** Tables for narrow pages and for screen readers. */
final class Tables {
    private Tables() {}

    /** Puts a box around each table, which scrolls while the table stays a table; an empty corner is no heading. */
    static String wrap(String html) {
        return html.replaceAll("<table(?=[ >])", "<div class=\"table\"><table")
                .replace("</table>", "</table></div>")
                .replaceAll("<th( align=\"\\w+\")?></th>", "<td></td>");
    }
}
