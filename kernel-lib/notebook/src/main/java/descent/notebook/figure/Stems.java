package descent.notebook.figure;

import descent.notebook.draw.Dash;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.draw.Polylines;
import descent.notebook.scale.Reach;
import java.util.ArrayList;
import java.util.List;

/** Values as stems from zero (from the axis's lower end if it is logarithmic), as spectra are drawn. */
final class Stems extends Layer {
    /** Above so many, stems have no heads. */
    private static final int MANY = 600;

    private final double[] xs;
    private final double[] ys;
    private final Wild wild;

    Stems(String label, double[] xs, double[] ys) {
        super(label);
        this.xs = xs;
        this.ys = ys;
        wild = new Wild(ys);
    }

    /** The stems that are drawn: of very many, for each pixel column the first, the lowest and the highest. */
    private double[] tips(Frame frame) {
        return Polylines.every(Polylines.thin(frame.points(xs, ys)), 4000);
    }

    @Override
    void take(Hue hue, int series) {
        super.take(hue, series);
        dash = Dash.SOLID;
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
        double[] tips = tips(frame);
        for (int i = 0; i < tips.length; i += 2) {
            stems.add(new double[] {tips[i], foot, tips[i], tips[i + 1]});
        }
        pen.paths(stems, false, Paint.stroke(color, xs.length > 100 ? 1 : 1.8));
    }

    @Override
    void drawOver(Pen pen, Frame frame, Places places) {
        double r = xs.length > 100 ? 2 : 4;
        double[] tips = tips(frame);
        for (int i = 0; i < tips.length && xs.length <= MANY; i += 2) {
            if (frame.box().inset(-1).contains(tips[i], tips[i + 1])) {
                marker.draw(pen, tips[i], tips[i + 1], r, color);
            }
        }
    }

    @Override
    void occupy(Frame frame, Places places) {
        double[] tips = tips(frame);
        for (int i = 0; i < tips.length; i += 2) {
            places.addLine(new double[] {tips[i], frame.box().bottom(), tips[i], tips[i + 1]});
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
