package descent.notebook.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Numbers in a rectangle as colours, on true axes or with names for rows and columns; made by {@link Plot#heatMap}. */
public final class HeatMap extends Chart<HeatMap> {
    private final Cells cells;
    private final boolean matrix;

    HeatMap(String title, double[][] values, double x0, double x1, double y0, double y1) {
        super(title);
        Axes.range("the x axis", x0, x1);
        Axes.range("the y axis", y0, y1);
        cells = new Cells(copy(values), x0, x1, y0, y1);
        matrix = false;
        axes.boxed = true;
        add(cells);
    }

    /** A matrix, whose first row is at the top. */
    HeatMap(String title, double[][] values) {
        super(title);
        double[][] upward = copy(values);
        Collections.reverse(java.util.Arrays.asList(upward));
        cells = new Cells(upward, -0.5, upward[0].length - 0.5, -0.5, upward.length - 0.5);
        matrix = true;
        axes.boxed = true;
        add(cells);
        rows(counted(upward.length, "rows"));
        columns(counted(upward[0].length, "columns"));
    }

    private static double[][] copy(double[][] values) {
        if (values.length == 0 || values[0].length == 0) {
            throw new IllegalArgumentException("values must have a row and a column but has none");
        }
        double[][] copy = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            sameLength("values[0]", values[0], "values[" + i + "]", values[i]);
            copy[i] = values[i].clone();
        }
        return copy;
    }

    private static String[] counted(int n, String what) {
        String[] names = new String[n];
        int every = Math.max(1, n / (what.equals("rows") ? 12 : 20));
        for (int i = 0; i < n; i++) {
            names[i] = i % every == 0 ? Integer.toString(i) : "";
        }
        return names;
    }

    /** Names the rows of a matrix, from the top. */
    public HeatMap rows(String... names) {
        checkMatrix("rows");
        List<String> upward = new ArrayList<>(List.of(names));
        Collections.reverse(upward);
        axes.rowNames = upward;
        return this;
    }

    /** Names the columns of a matrix. */
    public HeatMap columns(String... names) {
        checkMatrix("columns");
        axes.names = List.of(names);
        return this;
    }

    private void checkMatrix(String what) {
        if (!matrix) {
            throw new IllegalStateException(what + " have names in a matrix only, not on true axes");
        }
    }

    /** Colours numbers by their sign: blue below zero, white at zero, red above. */
    public HeatMap signed() {
        cells.map = Colormap.SIGNED;
        return this;
    }

    /** Colours numbers from black to white, as an image, without a colour bar. */
    public HeatMap grey() {
        cells.map = Colormap.GREY;
        return this;
    }

    /** Spaces colours evenly in the logarithm. */
    public HeatMap logColors() {
        cells.logarithmic = true;
        return this;
    }

    /** Sets the numbers at the ends of the colours. */
    public HeatMap colorRange(double from, double to) {
        cells.range = Axes.range("colorRange", from, to);
        return this;
    }

    /** Writes each number into its cell. */
    public HeatMap values() {
        cells.written = true;
        return this;
    }

    /** Names the numbers at the colour bar. */
    public HeatMap value(String name) {
        cells.unit = name;
        return this;
    }
}
