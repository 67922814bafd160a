package descent.notebook.figure;

import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.scale.Reach;
import java.util.ArrayList;
import java.util.List;

/** Values as stems from zero (from the axis's lower end if it is logarithmic), as spectra are drawn. */
final class Stems extends Layer {
    private final double[] xs;
    private final double[] ys;
    private final Wild wild;

    Stems(String label, double[] xs, double[] ys) {
        super(label);
        this.xs = xs;
        this.ys = ys;
        wild = new Wild(ys);
    }

    @Override
    void take(Hue hue) {
        color = hue.hex();
        marker = hue.marker();
    }

    @Override
    void reach(Reach x, Reach y) {
        x.addAll(xs);
        if (!y.logarithmic()) {
            y.add(0);
        }
        wild.reach(y);
    }

    @Override
    void reachWild(Reach x, Reach y) {
        wild.reachWild(y);
    }

    @Override
    void draw(Pen pen, Frame frame) {
        double foot = frame.y().logarithmic() ? frame.box().bottom() : frame.py(0);
        List<double[]> stems = new ArrayList<>();
        for (int i = 0; i < xs.length; i++) {
            if (Double.isFinite(xs[i]) && !Double.isNaN(ys[i])) {
                double px = frame.px(xs[i]);
                stems.add(new double[] {px, foot, px, frame.py(ys[i])});
            }
        }
        pen.paths(stems, false, Paint.stroke(color, xs.length > 100 ? 1 : 1.8));
    }

    @Override
    void drawOver(Pen pen, Frame frame, Places places) {
        double r = xs.length > 100 ? 2 : 4;
        for (int i = 0; i < xs.length; i++) {
            double py = frame.py(ys[i]);
            if (frame.box().inset(-1).contains(frame.px(xs[i]), py)) {
                marker.draw(pen, frame.px(xs[i]), py, r, color);
            }
        }
    }

    @Override
    void occupy(Frame frame, Places places) {
        for (int i = 0; i < xs.length; i++) {
            double px = frame.px(xs[i]);
            places.addLine(new double[] {px, frame.box().bottom(), px, frame.py(ys[i])});
        }
    }

    @Override
    List<String> warnings(Frame frame) {
        return wild.warnings(name(), xs, frame, false);
    }

    @Override
    void key(Pen pen, double x, double y) {
        pen.line(x + 14, y + 6, x + 14, y - 2, Paint.stroke(color, 1.8));
        marker.draw(pen, x + 14, y - 3, 4, color);
    }
}
