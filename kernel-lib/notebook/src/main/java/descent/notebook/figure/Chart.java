package descent.notebook.figure;

import descent.notebook.draw.Dash;
import descent.notebook.draw.Pen;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A figure in the making: axes, and layers over each other in the order in which they are added.
 *
 * <p>The last call is {@link #alt}, which gives the {@link Figure}; there is no other way to one, so no figure is without
 * an alternative text. A call that says how a series looks ({@link #dashed}, {@link #markers}, …) is about the series
 * added last. Series take colour, dash and marker in turn. Values are copied; values that are not finite, or so large that
 * nothing else could be seen, are clipped and named in a line under the title. Mutable, not safe for use by several
 * threads.
 *
 * @param <T> the kind of chart itself, so that calls can be chained
 */
public abstract sealed class Chart<T extends Chart<T>> implements Panel
        permits Lines, Scatter, Bars, Histogram, Contour, HeatMap {
    final Axes axes;
    final List<Layer> layers = new ArrayList<>();
    private int series;

    Chart(String title) {
        axes = new Axes(title);
    }

    @SuppressWarnings("unchecked")
    final T self() {
        return (T) this;
    }

    /** Names the x axis. */
    public T x(String label) {
        axes.xLabel = label;
        return self();
    }

    /** Names the y axis. */
    public T y(String label) {
        axes.yLabel = label;
        return self();
    }

    /** Makes the x axis logarithmic. Values at or below 0 have no place there; they are left out and counted. */
    public T logX() {
        axes.logX = true;
        return self();
    }

    /** Makes the y axis logarithmic. Values at or below 0 fall below it and are counted. */
    public T logY() {
        axes.logY = true;
        return self();
    }

    /** Sets the ends of the x axis; what lies outside is cut off. */
    public T xRange(double from, double to) {
        axes.xRange = Axes.range("xRange", from, to);
        return self();
    }

    /** Sets the ends of the y axis; what lies outside is cut off. */
    public T yRange(double from, double to) {
        axes.yRange = Axes.range("yRange", from, to);
        return self();
    }

    /** Makes one unit equally long on both axes, so that angles and circles are true. */
    public T equalUnits() {
        axes.equalUnits = true;
        return self();
    }

    /** Sets the size of the whole figure in CSS pixels, 640 × 400 unless set. */
    public T size(int width, int height) {
        if (!(width >= 160 && width <= 4000 && height >= 120 && height <= 4000)) {
            throw new IllegalArgumentException(
                    "size must be in [160, 4000] × [120, 4000] but was " + width + " × " + height);
        }
        axes.width = width;
        axes.height = height;
        return self();
    }

    /** Adds a line through points. */
    public T line(String label, double[] xs, double[] ys) {
        sameLength("xs", xs, "ys", ys);
        return add(new Curve(label, xs.clone(), ys.clone()));
    }

    /** Adds a line through values at 0, 1, 2, … */
    public T line(String label, double[] ys) {
        return add(new Curve(label, counted(ys.length), ys.clone()));
    }

    /** Adds the graph of a function between two places. */
    public T line(String label, DoubleUnaryOperator f, double from, double to) {
        double[] xs = axes.between(from, to, 601);
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            ys[i] = f.applyAsDouble(xs[i]);
        }
        return add(new Curve(label, xs, ys));
    }

    /** Adds points without a line. */
    public T points(String label, double[] xs, double[] ys) {
        sameLength("xs", xs, "ys", ys);
        return add(new Points(label, xs.clone(), ys.clone()));
    }

    /** Adds rings around points, to single them out. */
    public T rings(String label, double[] xs, double[] ys) {
        sameLength("xs", xs, "ys", ys);
        Points rings = new Points(label, xs.clone(), ys.clone());
        rings.ringed = true;
        return add(rings);
    }

    /** Adds the way of a run, one point {x, y} per step, with its start as a ring and its end as a disc. */
    public T path(String label, double[][] points) {
        double[] xs = new double[points.length];
        double[] ys = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            if (points[i].length != 2) {
                throw new IllegalArgumentException(
                        "points must be of two coordinates but points[" + i + "] has " + points[i].length);
            }
            xs[i] = points[i][0];
            ys[i] = points[i][1];
        }
        return add(new Track(label, xs, ys));
    }

    /** Adds a shaded band between two curves, such as the spread over seeds, in the colour of the line added before it. */
    public T band(String label, double[] xs, double[] low, double[] high) {
        sameLength("xs", xs, "low", low);
        sameLength("xs", xs, "high", high);
        String color = layers.isEmpty() ? Hue.BLUE.hex() : last().color;
        add(new Band(label, xs.clone(), low.clone(), high.clone()));
        last().color = color;
        return self();
    }

    /** Adds values as stems with a head, as spectra are drawn. */
    public T stems(String label, double[] xs, double[] ys) {
        sameLength("xs", xs, "ys", ys);
        return add(new Stems(label, xs.clone(), ys.clone()));
    }

    /** Adds a horizontal line at a value. */
    public T hline(double y, String label) {
        return add(new Rule(label, y, true));
    }

    /** Adds a vertical line at a value. */
    public T vline(double x, String label) {
        return add(new Rule(label, x, false));
    }

    /** Shades a stretch of the x axis. */
    public T span(double from, double to, String label) {
        return add(new Span(from, to, label));
    }

    /** Adds a text about a point; a free place near it is looked for. */
    public T note(double x, double y, String text) {
        return add(new Note(x, y, text, Note.Mark.NONE));
    }

    /** Adds a dot with its name. */
    public T point(double x, double y, String label) {
        return add(new Note(x, y, label, Note.Mark.DOT));
    }

    /** Adds a ring with its name. */
    public T ring(double x, double y, String label) {
        return add(new Note(x, y, label, Note.Mark.RING));
    }

    /** Adds an arrow from (x, y) along (dx, dy), with its name at the tip; it takes the next colour. */
    public T arrow(double x, double y, double dx, double dy, String label) {
        return add(new Arrow(x, y, dx, dy, label));
    }

    /** Adds small arrows of a vector field on a regular grid, the longest as long as the grid is wide. */
    public T field(VectorField field, double x0, double x1, double y0, double y1, int columns) {
        return add(Field.of(field, x0, x1, y0, y1, columns));
    }

    /** Draws the last series with dashes. */
    public T dashed() {
        last().dash = Dash.DASHED;
        return self();
    }

    /** Draws the last series with dots. */
    public T dotted() {
        last().dash = Dash.DOTTED;
        return self();
    }

    /** Draws the last series without interruptions. */
    public T solid() {
        last().dash = Dash.SOLID;
        return self();
    }

    /** Gives the last series this colour instead of its turn's. */
    public T color(Hue hue) {
        last().color = hue.hex();
        return self();
    }

    /** Draws the last series this wide, 2 pixels unless set. */
    public T width(double pixels) {
        last().width = pixels;
        return self();
    }

    /** Marks the points of the last line. */
    public T markers() {
        if (last() instanceof Curve curve) {
            curve.markers = true;
        }
        return self();
    }

    /** Draws the last line as stairs: each value holds until the next. */
    public T stepped() {
        if (last() instanceof Curve curve) {
            curve.stepped = true;
        }
        return self();
    }

    /**
     * The figure.
     *
     * @param text what a reader who cannot see the figure must know: its finding, in a sentence
     */
    public Figure alt(String text) {
        Axes.Layout layout = axes.layout(layers, null, null);
        Pen pen = new Pen();
        axes.draw(pen, layout, layers);
        return new Figure(
                Figure.Words.of(axes.title, text, axes.warnings(layout, layers)),
                pen.drawing(axes.width, axes.height),
                this);
    }

    /** Runs something that may add layers, and takes them off again. */
    final Figure unchangedAfter(java.util.function.Supplier<Figure> drawing) {
        int before = layers.size();
        int seriesBefore = series;
        try {
            return drawing.get();
        } finally {
            layers.subList(before, layers.size()).clear();
            series = seriesBefore;
        }
    }

    final T add(Layer layer) {
        if (layer.takesColor()) {
            layer.take(onGround() ? Hue.onGround(series) : Hue.ofSeries(series), series);
            series += layer instanceof Band ? 0 : 1;
        }
        layers.add(layer);
        return self();
    }

    /** Whether series are drawn on coloured ground, from which their colours must stand out. */
    private boolean onGround() {
        return !layers.isEmpty() && layers.get(0).ownsAxes();
    }

    private Layer last() {
        if (layers.isEmpty()) {
            throw new IllegalStateException("there is no series yet that could be changed: add one first");
        }
        return layers.get(layers.size() - 1);
    }

    static double[] counted(int n) {
        double[] xs = new double[n];
        for (int i = 0; i < n; i++) {
            xs[i] = i;
        }
        return xs;
    }

    static void sameLength(String name, double[] a, String other, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(
                    name + " and " + other + " must be of equal length but have " + a.length + " and " + b.length);
        }
    }
}
