package descent.notebook.figure;

import descent.optim.objective.Objective;
import java.util.function.DoubleBinaryOperator;

/**
 * Starts figures: {@code import static descent.notebook.figure.Plot.*;}.
 *
 * <pre>{@code
 * lines("Gradient descent on a parabola")
 *     .x("iteration k").y("f(x)").logY()
 *     .line("η = 0.1", slow).line("η = 0.4", fast).markers()
 *     .alt("With the larger rate f falls by a factor of 25 per iteration, with the smaller by 1.6.")
 * }</pre>
 */
public final class Plot {
    private Plot() {}

    /** A chart of curves. */
    public static Lines lines(String title) {
        return new Lines(title);
    }

    /** A chart of points. */
    public static Scatter scatter(String title) {
        return new Scatter(title);
    }

    /** A chart of bars, one beside the other. */
    public static Bars bars(String title) {
        return new Bars(title);
    }

    /** How often values fall where. */
    public static Histogram histogram(String title) {
        return new Histogram(title);
    }

    /** A matrix as colours, its first row at the top. */
    public static HeatMap heatMap(String title, double[][] values) {
        return new HeatMap(title, values);
    }

    /** Numbers on a grid as colours, on true axes; the first row is at y0. */
    public static HeatMap heatMap(String title, double[][] values, double x0, double x1, double y0, double y1) {
        return new HeatMap(title, values, x0, x1, y0, y1);
    }

    /** Images in a row. */
    public static Frames frames(String title) {
        return new Frames(title);
    }

    /** The contours of a function of two variables, which is evaluated some 60 000 times. */
    public static Contour contour(String title, DoubleBinaryOperator f, double x0, double x1, double y0, double y1) {
        return new Contour(title, f, x0, x1, y0, y1);
    }

    /** Boxes and arrows without circles: what needs what, or how a value is computed. */
    public static Graph graph(String title) {
        return new Graph(title, false);
    }

    /** A tree: each box has one parent. */
    public static Graph tree(String title) {
        return new Graph(title, true);
    }

    /** Sliders, for each position of which a figure is drawn. */
    public static Sliders sliders() {
        return new Sliders();
    }

    /** Charts side by side, or figures made of one chart each. */
    public static Panels panels(String title, Panel... panels) {
        return new Panels(title, java.util.List.of(panels));
    }

    /** The contours of an objective of dimension two. */
    public static Contour contour(String title, Objective f, double x0, double x1, double y0, double y1) {
        if (f.dimension() != 2) {
            throw new IllegalArgumentException("f must have dimension 2 but has " + f.dimension());
        }
        double[] x = new double[2];
        DoubleBinaryOperator plane = (a, b) -> {
            x[0] = a;
            x[1] = b;
            return f.value(x);
        };
        return new Contour(title, plane, x0, x1, y0, y1);
    }
}
