package descent.notebook.figure;

import descent.notebook.draw.Coordinates;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.scale.Reach;
import java.util.ArrayList;
import java.util.List;

/** The area between two curves, such as the spread over seeds. */
final class Band extends Layer {
    private final double[] xs;
    private final double[] low;
    private final double[] high;

    Band(String label, double[] xs, double[] low, double[] high) {
        super(label);
        this.xs = xs;
        this.low = low;
        this.high = high;
    }

    @Override
    Depth depth() {
        return Depth.GROUND;
    }

    @Override
    void reach(Reach x, Reach y) {
        x.addAll(xs);
        new Wild(low).reach(y);
        new Wild(high).reach(y);
    }

    @Override
    void reachWild(Reach x, Reach y) {
        new Wild(low).reachWild(y);
        new Wild(high).reachWild(y);
    }

    /** One polygon for each stretch in which both edges are numbers; an infinite edge goes to the end of the axis. */
    @Override
    void draw(Pen pen, Frame frame) {
        List<double[]> pieces = new ArrayList<>();
        for (int start = 0; start < xs.length; start++) {
            int end = start;
            while (end < xs.length && drawable(end)) {
                end++;
            }
            if (end - start > 1) {
                pieces.add(outline(frame, start, end));
            }
            start = Math.max(start, end);
        }
        pen.paths(pieces, true, Paint.fill(color).opacity(0.2));
    }

    private boolean drawable(int i) {
        return Double.isFinite(xs[i]) && !Double.isNaN(low[i]) && !Double.isNaN(high[i]);
    }

    private double[] outline(Frame frame, int start, int end) {
        int every = Math.max(1, (end - start) / 1500);
        Coordinates outline = new Coordinates();
        for (int i = start; i < end; i += every) {
            outline.add(frame.px(xs[i]), frame.py(high[i]));
        }
        for (int i = start + (end - 1 - start) / every * every; i >= start; i -= every) {
            outline.add(frame.px(xs[i]), frame.py(low[i]));
        }
        return outline.toArray();
    }

    @Override
    void key(Pen pen, double x, double y) {
        pen.box(
                new descent.notebook.draw.Box(x, y - 6, 28, 12),
                Paint.fill(color).opacity(0.2));
    }

    @Override
    List<String> warnings(Frame frame) {
        for (int i = 0; i < xs.length; i++) {
            if (!drawable(i)) {
                return List.of(name() + " is not a number from " + frame.steps() + " "
                        + descent.notebook.scale.Numbers.text(xs[i]) + ".");
            }
        }
        return List.of();
    }
}
