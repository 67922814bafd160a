package descent.notebook.figure;

import descent.notebook.draw.Box;
import descent.notebook.draw.Dash;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.draw.Type;
import descent.notebook.figure.Arrangement.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Boxes and lines between them: what needs what, how a value is computed, a family, a decision tree; made by
 * {@link Plot#graph} and {@link Plot#tree}.
 *
 * <pre>{@code
 * graph("y = (w·x + b)²").edge("w", "w·x").edge("x", "w·x").edge("w·x", "+ b").edge("+ b", "( )²")
 *     .alt("The value is computed from left to right in three operations.")
 * }</pre>
 *
 * <p>Mutable, not safe for use by several threads.
 */
public final class Graph {
    private static final double MARGIN = 12;
    private static final double LINE = 16;
    private static final Type LABEL = Ink.NOTE.anchored(Type.Anchor.MIDDLE);

    private final String title;
    private final boolean tree;
    private boolean down;
    private final List<String> nodes = new ArrayList<>();
    private final Set<String> strong = new HashSet<>();
    private final List<Edge> edges = new ArrayList<>();

    /** A line from one box to another, with what is written on it. */
    private record Edge(String from, String to, String label, boolean dashed) {}

    Graph(String title, boolean tree) {
        this.title = title;
        this.tree = tree;
    }

    /**
     * Adds a box; one that an edge names need not be added before.
     *
     * @param name what is written in it, lines separated by {@code \n}
     */
    public Graph node(String name) {
        if (!nodes.contains(name)) {
            nodes.add(name);
        }
        return this;
    }

    /** Adds a line between two boxes: in a tree from parent to child, in a graph an arrow. */
    public Graph edge(String from, String to) {
        return edge(from, to, "");
    }

    /** Adds a line with something written on it. */
    public Graph edge(String from, String to, String label) {
        node(from).node(to);
        edges.add(new Edge(from, to, label, false));
        return this;
    }

    /** Dashes the line that was added last. */
    public Graph dashed() {
        if (edges.isEmpty()) {
            throw new IllegalStateException("there is no edge yet: add one first");
        }
        Edge last = edges.remove(edges.size() - 1);
        edges.add(new Edge(last.from, last.to, last.label, true));
        return this;
    }

    /** Makes boxes stand out by colour, weight and a thicker frame. */
    public Graph emphasize(String... names) {
        for (String name : names) {
            node(name);
            strong.add(name);
        }
        return this;
    }

    /** Lets it run from top to bottom; else it runs from left to right, which suits long names. */
    public Graph topDown() {
        down = true;
        return this;
    }

    /**
     * The figure.
     *
     * @param text what a reader who cannot see the figure must know: its finding, in a sentence
     * @throws IllegalArgumentException if there is no box, if edges run in a circle, or if a node of a tree has two parents
     */
    public Figure alt(String text) {
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("a graph must have at least one node but has none");
        }
        Box[] boxes = new Box[nodes.size()];
        double[] across = new double[boxes.length];
        for (int i = 0; i < boxes.length; i++) {
            boxes[i] = size(i);
            across[i] = down ? boxes[i].width() : boxes[i].height();
        }
        List<Link> links = edges.stream()
                .map(edge -> new Link(nodes.indexOf(edge.from), nodes.indexOf(edge.to)))
                .toList();
        Arrangement places = tree ? TreeArrangement.of(across, links) : LayeredArrangement.of(across, links);
        double[] starts = starts(places.ranks(), boxes);
        double length = starts[starts.length - 1];
        List<String> titles = Paragraph.lines(title, Ink.TITLE, Math.max(260, down ? places.extent() : length));
        double widest = titles.stream().mapToDouble(Ink.TITLE::width).max().orElse(0);
        double top = MARGIN + titles.size() * 20 + (titles.isEmpty() ? 0 : 8);
        double width = Math.ceil(Math.max(widest, down ? places.extent() : length) + 2 * MARGIN);
        double height = Math.ceil(top + (down ? length : places.extent()) + MARGIN);
        Pen pen = new Pen();
        pen.box(new Box(0, 0, width, height), Paint.fill(Ink.PAPER));
        for (int i = 0; i < titles.size(); i++) {
            pen.text(MARGIN, MARGIN + 13 + 20 * i, titles.get(i), Ink.TITLE);
        }
        double left = (width - (down ? places.extent() : length)) / 2;
        for (int i = 0; i < boxes.length; i++) {
            double along = starts[places.ranks()[i]];
            double place = places.places()[i];
            boxes[i] = down
                    ? new Box(left + place - boxes[i].width() / 2, top + along, boxes[i].width(), boxes[i].height())
                    : new Box(left + along, top + place - boxes[i].height() / 2, boxes[i].width(), boxes[i].height());
        }
        for (int k = 0; k < edges.size(); k++) {
            edge(pen, k, boxes, places, starts, down ? top : left, down ? left : top);
        }
        for (int i = 0; i < boxes.length; i++) {
            box(pen, nodes.get(i), boxes[i]);
        }
        return new Figure(Figure.Words.of(title, text, List.of()), pen.drawing(width, height), null);
    }

    private Box size(int node) {
        double widest = 0;
        String[] lines = nodes.get(node).split("\n");
        for (String line : lines) {
            widest = Math.max(widest, LABEL.inBold().width(line));
        }
        return new Box(0, 0, Math.ceil(widest + 20), lines.length * LINE + 12);
    }

    /** Where each rank starts, and last where all ends. */
    private double[] starts(int[] ranks, Box[] boxes) {
        int depth = java.util.Arrays.stream(ranks).max().orElse(0) + 1;
        double[] longest = new double[depth];
        for (int i = 0; i < boxes.length; i++) {
            longest[ranks[i]] = Math.max(longest[ranks[i]], down ? boxes[i].height() : boxes[i].width());
        }
        double room = 40;
        for (Edge edge : edges) {
            room = Math.max(room, edge.label.isEmpty() ? 0 : down ? 56 : LABEL.width(edge.label) + 40);
        }
        double[] starts = new double[depth + 1];
        for (int r = 0; r < depth; r++) {
            starts[r + 1] = starts[r] + longest[r] + (r + 1 < depth ? room : 0);
        }
        return starts;
    }

    private void box(Pen pen, String name, Box box) {
        boolean emphasis = strong.contains(name);
        pen.box(
                box,
                Paint.fill(emphasis ? Ink.STRONG_BOX : Ink.BOX)
                        .outlined(emphasis ? Hue.BLUE.hex() : Ink.AXIS, emphasis ? 2.5 : 1.2));
        String[] lines = name.split("\n");
        for (int i = 0; i < lines.length; i++) {
            double baseline = box.centerY() + LINE * (i - (lines.length - 1) / 2.0) + 4.3;
            pen.text(box.centerX(), baseline, lines[i], emphasis ? LABEL.inBold() : LABEL);
        }
    }

    private void edge(Pen pen, int k, Box[] boxes, Arrangement places, double[] starts, double along, double across) {
        Edge edge = edges.get(k);
        Box from = boxes[nodes.indexOf(edge.from)];
        Box to = boxes[nodes.indexOf(edge.to)];
        List<double[]> points = new ArrayList<>(); // along, across
        points.add(down ? new double[] {from.bottom(), from.centerX()} : new double[] {from.right(), from.centerY()});
        int rank = places.ranks()[nodes.indexOf(edge.from)];
        double[] route = places.routes().get(k);
        for (int i = 0; i < route.length; i++) {
            double start = along + starts[rank + 1 + i];
            double gap = starts[rank + 2 + i] - starts[rank + 1 + i];
            points.add(new double[] {start, across + route[i]});
            points.add(new double[] {start + gap - 40, across + route[i]});
        }
        double head = tree ? 0 : 7;
        points.add(down ? new double[] {to.y() - head, to.centerX()} : new double[] {to.x() - head, to.centerY()});
        Paint paint = Paint.stroke(Ink.QUIET, 1.5).dashed(edge.dashed ? Dash.DASHED : Dash.SOLID);
        pen.polyline(curve(points), paint);
        if (!tree) {
            double x = down ? to.centerX() : to.x();
            double y = down ? to.y() : to.centerY();
            pen.polygon(
                    down
                            ? new double[] {x, y, x - 4.5, y - 9, x + 4.5, y - 9}
                            : new double[] {x, y, x - 9, y - 4.5, x - 9, y + 4.5},
                    Paint.fill(Ink.QUIET));
        }
        if (!edge.label.isEmpty()) {
            double[] a = points.get(0);
            double[] b = points.get(1);
            double x = (down ? a[1] + b[1] : a[0] + b[0]) / 2;
            double y = (down ? a[0] + b[0] : a[1] + b[1]) / 2;
            double half = LABEL.width(edge.label) / 2 + 3;
            pen.box(new Box(x - half, y - 9, 2 * half, 18), Paint.fill(Ink.PAPER));
            pen.text(x, y + 4.3, edge.label, LABEL);
        }
    }

    /** A smooth line that leaves and enters boxes straight: cubic pieces with their handles in the middle. */
    private double[] curve(List<double[]> points) {
        int pieces = 14;
        double[] xy = new double[2 * ((points.size() - 1) * pieces + 1)];
        int at = 0;
        for (int i = 0; i + 1 < points.size(); i++) {
            double[] a = points.get(i);
            double[] b = points.get(i + 1);
            for (int k = i == 0 ? 0 : 1; k <= pieces; k++) {
                double t = (double) k / pieces;
                double s = 1 - t;
                double middle = (a[0] + b[0]) / 2;
                double along = s * s * s * a[0] + 3 * s * t * middle + t * t * t * b[0];
                double across = s * s * (s + 3 * t) * a[1] + t * t * (t + 3 * s) * b[1];
                xy[at++] = down ? across : along;
                xy[at++] = down ? along : across;
            }
        }
        return xy;
    }
}
