package descent.notebook.figure;

import descent.notebook.draw.Pen;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of series beside samples of how they look, in rows above the plot area, where they cover no data.
 *
 * @param rows layers by row
 */
record Legend(List<List<Layer>> rows, double width) {
    private static final double SAMPLE = 28;
    private static final double GAP = 20;
    private static final double ROW = 19;

    static Legend of(List<Layer> layers, double width) {
        List<List<Layer>> rows = new ArrayList<>();
        double used = 0;
        for (Layer layer : layers) {
            if (!layer.inLegend()) {
                continue;
            }
            double entry = entry(layer, width);
            if (rows.isEmpty() || used + entry > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(layer);
            used += entry + GAP;
        }
        return new Legend(rows, width);
    }

    private static double entry(Layer layer, double width) {
        return SAMPLE + 6 + Math.min(Ink.NOTE.width(layer.label), width - SAMPLE - 6);
    }

    double height() {
        return rows.isEmpty() ? 0 : rows.size() * ROW + 4;
    }

    void draw(Pen pen, double x, double top) {
        for (int row = 0; row < rows.size(); row++) {
            double at = x;
            double middle = top + row * ROW + ROW / 2 + 2;
            for (Layer layer : rows.get(row)) {
                layer.key(pen, at, middle);
                String name = Paragraph.shortened(layer.label, Ink.NOTE, width - SAMPLE - 6);
                pen.text(at + SAMPLE + 6, middle + 4.3, name, Ink.NOTE);
                at += entry(layer, width) + GAP;
            }
        }
    }
}
