package descent.notebook.figure;

import descent.notebook.draw.Box;
import descent.notebook.draw.Coordinates;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.scale.Reach;
import java.util.List;

/** One set of a histogram: a filled outline, so that sets behind each other stay visible. */
final class Counts extends Layer {
    private final double[] values;
    private final Histogram histogram;

    Counts(String label, double[] values, Histogram histogram) {
        super(label);
        this.values = values;
        this.histogram = histogram;
    }

    /** How many values are in each bin, or the density there. */
    double[] heights() {
        double[] edges = histogram.edges();
        int n = edges.length - 1;
        double[] heights = new double[n];
        int finite = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                double place = (value / 2 - edges[0] / 2) / (edges[n] / 2 - edges[0] / 2);
                heights[Math.max(0, Math.min(n - 1, (int) (place * n)))]++;
                finite++;
            }
        }
        for (int k = 0; k < n && histogram.isDensity() && finite > 0; k++) {
            heights[k] /= finite * (edges[k + 1] - edges[k]);
        }
        return heights;
    }

    @Override
    void reach(Reach x, Reach y) {
        double[] edges = histogram.edges();
        x.addAll(edges[0], edges[edges.length - 1]);
        y.addAll(heights());
        if (!y.logarithmic()) {
            y.add(0);
        }
    }

    @Override
    void draw(Pen pen, Frame frame) {
        double[] edges = histogram.edges();
        double[] heights = heights();
        double foot = frame.y().logarithmic() ? frame.box().bottom() : frame.py(0);
        Coordinates outline = new Coordinates();
        outline.add(frame.px(edges[0]), foot);
        for (int k = 0; k < heights.length; k++) {
            double top = Math.min(foot, frame.py(heights[k]));
            outline.add(frame.px(edges[k]), top);
            outline.add(frame.px(edges[k + 1]), top);
        }
        outline.add(frame.px(edges[heights.length]), foot);
        pen.polygon(outline.toArray(), Paint.fill(color).opacity(0.28));
        pen.polyline(outline.toArray(), Paint.stroke(color, 1.8).dashed(dash));
    }

    @Override
    void occupy(Frame frame, Places places) {
        double[] edges = histogram.edges();
        double[] heights = heights();
        for (int k = 0; k < heights.length; k++) {
            double left = frame.px(edges[k]);
            double top = frame.py(heights[k]);
            places.addBox(new Box(
                    left,
                    top,
                    frame.px(edges[k + 1]) - left,
                    Math.max(0, frame.box().bottom() - top)));
        }
    }

    @Override
    List<String> warnings(Frame frame) {
        int lost = 0;
        for (double value : values) {
            lost += Double.isFinite(value) ? 0 : 1;
        }
        return lost == 0
                ? List.of()
                : List.of(name() + ": " + lost + " of " + values.length + " values are not finite and in no bin.");
    }

    @Override
    void key(Pen pen, double x, double y) {
        Box box = new Box(x + 2, y - 6, 24, 12);
        pen.box(box, Paint.fill(color).opacity(0.28));
        pen.box(box, Paint.stroke(color, 1.8).dashed(dash));
    }
}
