package descent.notebook.figure;

import descent.notebook.contour.MarchingSquares;
import descent.notebook.draw.Box;
import descent.notebook.draw.Mark;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.draw.Polylines;
import descent.notebook.draw.Type;
import descent.notebook.scale.Numbers;
import descent.notebook.scale.Reach;
import descent.notebook.scale.Tick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function of two variables as contours, filled or as lines. */
final class Surface extends Layer {
    /** A smooth function has some ten thousand points on its contours before they are simplified. */
    private static final int MOST_POINTS = 25_000;

    private final double[] xs;
    private final double[] ys;
    private final double[][] values;
    boolean logarithmic;
    boolean filled = true;
    double @Nullable [] chosen;
    private @Nullable Looks drawnFor;
    private @Nullable List<Mark> drawn;
    String unit = "";

    /** All that the look of the contours depends on. */
    private record Looks(Frame frame, boolean logarithmic, boolean filled, String levels) {}

    Surface(double[] xs, double[] ys, double[][] values) {
        super("");
        this.xs = xs;
        this.ys = ys;
        this.values = values;
    }

    @Override
    Depth depth() {
        return Depth.GROUND;
    }

    @Override
    boolean takesColor() {
        return false;
    }

    @Override
    void reach(Reach x, Reach y) {
        x.addAll(xs[0], xs[xs.length - 1]);
        y.addAll(ys[0], ys[ys.length - 1]);
        x.fitTightly();
        y.fitTightly();
    }

    @Override
    boolean ownsAxes() {
        return true;
    }

    /** The lowest and highest finite value; for logarithmic levels the lowest above zero, but at most ten decades. */
    private double[] extent() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] row : values) {
            for (double value : row) {
                if (Double.isFinite(value) && (!logarithmic || value > 0)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                }
            }
        }
        return new double[] {logarithmic ? Math.max(low, high * 1e-10) : low, high};
    }

    /** The levels in ascending order; none for a constant function. */
    double[] levels() {
        if (chosen != null) {
            return chosen;
        }
        double[] extent = extent();
        if (!(extent[0] < extent[1])) {
            return new double[0];
        }
        return logarithmic ? Levels.logarithmic(extent[0], extent[1]) : Levels.linear(extent[0], extent[1]);
    }

    /** Interpolates in the logarithm where levels are logarithmic: it is the more even function of the two. */
    private double even(double value) {
        return logarithmic && !Double.isNaN(value) ? (value > 0 ? Math.log(value) : Double.NEGATIVE_INFINITY) : value;
    }

    /** The grid, of which every second node is left out until the contours of even a very rough function are few. */
    private MarchingSquares squares() {
        for (int every = 1; ; every *= 2) {
            MarchingSquares squares = squares(every);
            if (every >= 32 || points(squares) <= MOST_POINTS) {
                return squares;
            }
        }
    }

    private int points(MarchingSquares squares) {
        int points = 0;
        for (double level : levels()) {
            for (double[] line : squares.lines(even(level))) {
                points += line.length / 2;
            }
        }
        return points;
    }

    private MarchingSquares squares(int every) {
        double[] someX = some(xs, every);
        double[] someY = some(ys, every);
        double[][] even = new double[someY.length][someX.length];
        for (int j = 0; j < someY.length; j++) {
            for (int i = 0; i < someX.length; i++) {
                even[j][i] = even(values[Math.min(ys.length - 1, j * every)][Math.min(xs.length - 1, i * every)]);
            }
        }
        return new MarchingSquares(someX, someY, even);
    }

    /** Every k-th node, and the last. */
    private static double[] some(double[] nodes, int every) {
        double[] some = new double[(nodes.length - 2) / every + 2];
        for (int i = 0; i < some.length; i++) {
            some[i] = nodes[Math.min(nodes.length - 1, i * every)];
        }
        return some;
    }

    /** Draws the contours, or again what was drawn for the same axes: under a slider that is every time. */
    @Override
    void draw(Pen pen, Frame frame) {
        Looks looks = new Looks(frame, logarithmic, filled, Arrays.toString(levels()));
        if (drawn == null || !looks.equals(drawnFor)) {
            Pen fresh = new Pen();
            contours(fresh, frame);
            drawn = fresh.marks();
            drawnFor = looks;
        }
        pen.addAll(drawn);
    }

    private void contours(Pen pen, Frame frame) {
        double[] levels = levels();
        MarchingSquares squares = squares();
        if (filled) {
            ground(pen, frame, levels.length);
        }
        for (int k = 0; k < levels.length; k++) {
            if (filled) {
                List<double[]> region = onSheet(frame, squares.region(even(levels[k])), 0.3);
                pen.paths(region, true, Paint.fill(color(k + 1, levels.length)));
            }
        }
        for (double level : levels) {
            List<double[]> lines = onSheet(frame, squares.lines(even(level)), 0.2);
            pen.paths(lines, false, filled ? Paint.stroke("#20304F", 0.7).opacity(0.35) : Paint.stroke("#5A6B85", 1));
        }
    }

    /** The lowest colour wherever there is a value; where there is none the ground stays grey. */
    private void ground(Pen pen, Frame frame, int levels) {
        boolean whole = true;
        double[][] known = new double[ys.length][xs.length];
        for (int j = 0; j < ys.length; j++) {
            for (int i = 0; i < xs.length; i++) {
                known[j][i] = Double.isNaN(values[j][i]) ? -1 : 1;
                whole &= known[j][i] > 0;
            }
        }
        Paint lowest = Paint.fill(color(0, levels));
        if (whole) {
            pen.box(frame.box(), lowest);
        } else {
            pen.box(frame.box(), Paint.fill("#DADADF"));
            pen.paths(onSheet(frame, new MarchingSquares(xs, ys, known).region(0), 0.3), true, lowest);
        }
    }

    private static String color(int band, int levels) {
        return Colormap.DEPTH.at(levels == 0 ? 0.2 : 0.02 + 0.76 * band / levels);
    }

    private static List<double[]> onSheet(Frame frame, List<double[]> pieces, double tolerance) {
        List<double[]> moved = new ArrayList<>();
        for (double[] piece : pieces) {
            double[] xy = new double[piece.length];
            for (int i = 0; i < piece.length; i += 2) {
                xy[i] = frame.px(piece[i]);
                xy[i + 1] = frame.py(piece[i + 1]);
            }
            moved.add(Polylines.simplify(xy, tolerance));
        }
        return moved;
    }

    @Override
    @Nullable ColorBar colorBar() {
        double[] levels = levels();
        if (!filled || levels.length == 0) {
            return null;
        }
        List<String> colors = new ArrayList<>();
        List<Tick> marks = new ArrayList<>();
        for (int k = 0; k <= levels.length; k++) {
            colors.add(color(k, levels.length));
        }
        for (int k = 0; k < levels.length; k++) {
            marks.add(new Tick((k + 1.0) / colors.size(), Numbers.text(levels[k], 3)));
        }
        return new ColorBar(unit, colors, marks);
    }

    /** Contour lines without fill carry their values. */
    @Override
    void drawOver(Pen pen, Frame frame, Places places) {
        if (filled) {
            return;
        }
        MarchingSquares squares = squares();
        for (double level : levels()) {
            double[] longest = new double[0];
            for (double[] line : onSheet(frame, squares.lines(even(level)), 0.2)) {
                longest = line.length > longest.length ? line : longest;
            }
            if (longest.length >= 4) {
                label(pen, places, longest, Numbers.text(level, 3));
            }
        }
    }

    private static void label(Pen pen, Places places, double[] line, String text) {
        Type type = Type.of(11, Ink.QUIET);
        double w = type.width(text) + 4;
        Box[] candidates = new Box[12];
        for (int k = 0; k < candidates.length; k++) {
            double[] at = Polylines.along(line, (k + 0.5) / candidates.length);
            candidates[k] = new Box(at[0] - w / 2, at[1] - 7, w, 14);
        }
        Label.draw(pen, places.choose(candidates), text, type);
    }

    @Override
    List<String> warnings(Frame frame) {
        int missing = 0;
        for (double[] row : values) {
            for (double value : row) {
                missing += Double.isNaN(value) ? 1 : 0;
            }
        }
        return missing == 0 ? List.of() : List.of("Grey: the function is not a number there.");
    }
}
