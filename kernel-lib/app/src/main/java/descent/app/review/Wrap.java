package descent.app.review;

/** Markdown for a terminal: marks of emphasis gone, lines of a given width, paragraphs kept apart. */
final class Wrap {
    private Wrap() {}

    static String wrap(String markdown, int width) {
        StringBuilder text = new StringBuilder();
        for (String paragraph : markdown.split("\n\\s*\n")) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int column = 0;
            for (String word :
                    paragraph.replaceAll("\\*\\*(.+?)\\*\\*", "$1").strip().split("\\s+")) {
                if (column > 0 && column + 1 + word.length() > width) {
                    text.append('\n');
                    column = 0;
                }
                text.append(column == 0 ? "" : " ").append(word);
                column += (column == 0 ? 0 : 1) + word.length();
            }
        }
        return text.toString();
    }
}
