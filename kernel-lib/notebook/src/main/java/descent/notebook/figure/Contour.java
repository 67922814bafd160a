package descent.notebook.figure;

import java.util.function.DoubleBinaryOperator;

/** A function of two variables as contours, with paths, arrows and points over it; made by {@link Plot#contour}. */
public final class Contour extends Chart<Contour> {
    private static final int COLUMNS = 281;
    private static final int ROWS = 211;

    private final Surface surface;

    Contour(String title, DoubleBinaryOperator f, double x0, double x1, double y0, double y1) {
        super(title);
        double[] xs = axes.between(x0, x1, COLUMNS);
        double[] ys = axes.between(y0, y1, ROWS);
        double[][] values = new double[ROWS][COLUMNS];
        for (int j = 0; j < ROWS; j++) {
            for (int i = 0; i < COLUMNS; i++) {
                values[j][i] = f.applyAsDouble(xs[i], ys[j]);
            }
        }
        surface = new Surface(xs, ys, values);
        axes.boxed = true;
        axes.height = 440;
        add(surface);
    }

    /** Spaces the levels evenly in the logarithm, as functions with a narrow valley need; values must be positive. */
    public Contour logLevels() {
        surface.logarithmic = true;
        return this;
    }

    /** Sets the levels. */
    public Contour levels(double... levels) {
        double[] sorted = levels.clone();
        java.util.Arrays.sort(sorted);
        surface.chosen = sorted;
        return this;
    }

    /** Draws lines with their values instead of filled areas with a colour bar. */
    public Contour linesOnly() {
        surface.filled = false;
        return this;
    }

    /** Names the function at the colour bar. */
    public Contour value(String name) {
        surface.unit = name;
        return this;
    }
}
