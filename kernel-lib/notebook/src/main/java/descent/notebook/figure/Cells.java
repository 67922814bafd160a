package descent.notebook.figure;

import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.draw.Type;
import descent.notebook.scale.Logarithmic;
import descent.notebook.scale.Numbers;
import descent.notebook.scale.Reach;
import descent.notebook.scale.Scale;
import descent.notebook.scale.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Numbers in a rectangle as coloured cells. */
final class Cells extends Layer {
    private static final int SHADES = 64;
    private static final String UNKNOWN = "#DADADF";

    /** By row from the lower edge, then by column. */
    private final double[][] values;

    private final double[] extent;
    Colormap map = Colormap.DEPTH;
    boolean logarithmic;
    boolean written;
    String unit = "";
    double @Nullable [] range;

    Cells(double[][] values, double x0, double x1, double y0, double y1) {
        super("");
        this.values = values;
        extent = new double[] {x0, x1, y0, y1};
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
    boolean ownsAxes() {
        return true;
    }

    @Override
    void reach(Reach x, Reach y) {
        x.addAll(extent[0], extent[1]);
        y.addAll(extent[2], extent[3]);
        x.fitTightly();
        y.fitTightly();
    }

    private Scale scale() {
        Reach reach = new Reach(logarithmic);
        if (range != null && reach.fits(range[0])) { // 0 has no place among logarithms
            return reach.scale(range);
        }
        for (double[] row : values) {
            reach.addAll(row);
        }
        if (map == Colormap.SIGNED && !reach.isEmpty()) {
            reach.addAll(reach.magnitude(), -reach.magnitude());
        }
        reach.fitTightly();
        return reach.scale();
    }

    private double column(int i) {
        return extent[0] + (extent[1] - extent[0]) * i / values[0].length;
    }

    private double row(int j) {
        return extent[2] + (extent[3] - extent[2]) * j / values.length;
    }

    /**
     * Two paths per shade, neighbours in a row joined: a tenth of the size of a rectangle for each. Even and odd rows are
     * apart because rows overlap by a hair, and by the even-odd rule what two pieces of one path cover is left open.
     */
    @Override
    void draw(Pen pen, Frame frame) {
        Scale scale = scale();
        Map<Integer, List<double[]>> byShade = new TreeMap<>();
        for (int j = 0; j < values.length; j++) {
            for (int i = 0; i < values[j].length; ) {
                int shade = shade(scale, values[j][i]);
                int end = i + 1;
                while (end < values[j].length && shade(scale, values[j][end]) == shade) {
                    end++;
                }
                byShade.computeIfAbsent(2 * shade + j % 2, key -> new ArrayList<>())
                        .add(run(frame, i, end, j));
                i = end;
            }
        }
        byShade.forEach((key, runs) -> pen.paths(runs, true, Paint.fill(color(Math.floorDiv(key, 2)))));
    }

    private double[] run(Frame frame, int from, int to, int row) {
        // A hair wider than it is, or the paper shows between cells.
        double left = frame.px(column(from));
        double right = Math.min(frame.box().right(), frame.px(column(to)) + 0.4);
        double bottom = frame.py(row(row));
        double top = Math.max(frame.box().y(), frame.py(row(row + 1)) - 0.4);
        return new double[] {left, bottom, left, top, right, top, right, bottom};
    }

    private static int shade(Scale scale, double value) {
        if (Double.isNaN(value)) {
            return -1;
        }
        return (int) Math.round(Math.max(0, Math.min(1, scale.at(value))) * (SHADES - 1));
    }

    private String color(int shade) {
        return shade < 0 ? UNKNOWN : map.at(shade / (SHADES - 1.0));
    }

    @Override
    void drawOver(Pen pen, Frame frame, Places places) {
        if (!written) {
            return;
        }
        Scale scale = scale();
        for (int j = 0; j < values.length; j++) {
            for (int i = 0; i < values[j].length; i++) {
                double x = frame.px((column(i) + column(i + 1)) / 2);
                double y = frame.py((row(j) + row(j + 1)) / 2);
                String ground = color(shade(scale, values[j][i]));
                Type type = Ink.NOTE.anchored(Type.Anchor.MIDDLE).colored(Ink.on(ground));
                pen.text(x, y + 4.3, Numbers.text(values[j][i], 3), type);
            }
        }
    }

    @Override
    @Nullable ColorBar colorBar() {
        if (map == Colormap.GREY) {
            return null;
        }
        Scale scale = scale();
        List<String> colors = new ArrayList<>();
        for (int k = 0; k < SHADES; k += 2) {
            colors.add(color(k));
        }
        List<Tick> marks = new ArrayList<>();
        for (Tick tick : scale.ticks(scale instanceof Logarithmic ? 6 : 8)) {
            if (!tick.minor() && scale.at(tick.value()) >= 0 && scale.at(tick.value()) <= 1) {
                marks.add(new Tick(scale.at(tick.value()), tick.label()));
            }
        }
        return new ColorBar(unit, colors, marks);
    }

    @Override
    List<String> warnings(Frame frame) {
        int strange = 0;
        for (double[] row : values) {
            for (double value : row) {
                strange += Double.isFinite(value) ? 0 : 1;
            }
        }
        return strange == 0
                ? List.of()
                : List.of(strange + (strange == 1 ? " cell is" : " cells are")
                        + " not finite: NaN grey, ∞ at the end of the scale.");
    }
}
