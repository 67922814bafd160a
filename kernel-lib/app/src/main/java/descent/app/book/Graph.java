package descent.app.book;

import descent.app.html.Html;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which lecture needs which, drawn from top to bottom; every box leads to its page. */
final class Graph {
    private static final int WIDTH = 190;
    private static final int HEIGHT = 46;
    private static final int COLUMN = WIDTH + 20;
    private static final int ROW = HEIGHT + 34;

    private final List<Chapter> chapters;
    private final Map<String, Chapter> byNumber = new HashMap<>();
    private final Map<String, int[]> places = new HashMap<>();
    private int columns = 1;
    private int rows = 1;

    Graph(List<Chapter> chapters) {
        this.chapters = chapters;
        chapters.forEach(chapter -> byNumber.put(chapter.number(), chapter));
        place();
    }

    /** A chapter stands one row below the lowest of those that it needs. */
    private void place() {
        Map<String, Integer> depth = new TreeMap<>();
        Map<Integer, Integer> used = new HashMap<>();
        for (Chapter chapter : chapters) { // a lecture needs earlier ones only
            int row = needs(chapter).stream()
                    .mapToInt(number -> 1 + depth.getOrDefault(number, 0))
                    .max()
                    .orElse(0);
            depth.put(chapter.number(), row);
            int column = used.merge(row, 1, Integer::sum) - 1;
            places.put(chapter.number(), new int[] {column, row});
            columns = Math.max(columns, column + 1);
            rows = Math.max(rows, row + 1);
        }
    }

    /** What a chapter needs and does not need already through something else that it needs. */
    private List<String> needs(Chapter chapter) {
        Set<String> through = new HashSet<>();
        for (String number : chapter.prerequisites()) {
            Chapter other = byNumber.get(number);
            if (other != null) {
                through.addAll(all(other));
            }
        }
        return chapter.prerequisites().stream()
                .filter(number -> byNumber.containsKey(number) && !through.contains(number))
                .filter(number -> number.compareTo(chapter.number()) < 0)
                .toList();
    }

    private Set<String> all(Chapter chapter) {
        Set<String> all = new HashSet<>();
        for (String number : chapter.prerequisites()) {
            Chapter other = byNumber.get(number);
            if (other != null && number.compareTo(chapter.number()) < 0) {
                all.add(number);
                all.addAll(all(other));
            }
        }
        return all;
    }

    String html() {
        int width = columns * COLUMN - 20 + 4;
        int height = rows * ROW - 34 + 4;
        StringBuilder svg =
                new StringBuilder("<nav class=\"graph\" aria-label=\"Lectures by prerequisites\">\n<svg width=\""
                        + width + "\" height=\"" + height + "\" viewBox=\"-2 -2 " + width + " " + height + "\">\n");
        for (Chapter chapter : chapters) {
            needs(chapter).forEach(number -> svg.append(edge(number, chapter.number())));
        }
        chapters.forEach(chapter -> svg.append(box(chapter)));
        return svg.append("</svg>\n</nav>\n").toString();
    }

    private String edge(String from, String to) {
        int[] a = place(from);
        int[] b = place(to);
        int x0 = a[0] * COLUMN + WIDTH / 2;
        int y0 = a[1] * ROW + HEIGHT;
        int x1 = b[0] * COLUMN + WIDTH / 2;
        int y1 = b[1] * ROW - 5;
        int middle = y1 - 14;
        return "<path d=\"M" + x0 + " " + y0 + "C" + x0 + " " + (y0 + 24) + " " + x1 + " " + (middle - 8) + " " + x1
                + " "
                + y1 + "\"/><path class=\"tip\" d=\"M" + (x1 - 5) + " " + (y1 - 3) + "L" + x1 + " " + (y1 + 5) + "L"
                + (x1 + 5) + " " + (y1 - 3) + "Z\"/>\n";
    }

    private String box(Chapter chapter) {
        int[] place = place(chapter.number());
        int x = place[0] * COLUMN;
        int y = place[1] * ROW;
        List<String> lines = lines(chapter.number() + " " + plain(chapter.title()));
        StringBuilder box = new StringBuilder("<a href=\"" + chapter.page() + "\"><rect x=\"" + x + "\" y=\"" + y
                + "\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\" rx=\"6\"/><text x=\"" + (x + 10) + "\">");
        int first = y + HEIGHT / 2 + 5 - (lines.size() - 1) * 9;
        for (int k = 0; k < lines.size(); k++) {
            box.append("<tspan x=\"" + (x + 10) + "\" y=\"" + (first + 18 * k) + "\">" + Html.escape(lines.get(k))
                    + "</tspan> ");
        }
        return box.append("</text></a>\n").toString();
    }

    /** At most two lines that fit into a box. */
    private static List<String> lines(String text) {
        int fits = 22;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() + 1 > fits) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.size() <= 2 ? lines : List.of(lines.get(0), lines.get(1).replaceAll("[,:;]$", "") + " …");
    }

    private static String plain(String title) {
        return title.replaceAll("[`*$]", "");
    }

    private int[] place(String number) {
        return places.getOrDefault(number, new int[] {0, 0});
    }
}
