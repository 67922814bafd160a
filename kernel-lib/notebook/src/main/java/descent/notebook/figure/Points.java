package descent.notebook.figure;

import descent.notebook.draw.Coordinates;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.scale.Reach;
import java.util.BitSet;
import java.util.List;

/** Points without a line. */
final class Points extends Layer {
    /** Above so many, points are drawn as equal dots, of which those that cover each other are left out. */
    private static final int MANY = 1500;

    private final double[] xs;
    private final double[] ys;
    private final double radius;
    boolean ringed;

    Points(String label, double[] xs, double[] ys) {
        super(label);
        this.xs = xs;
        this.ys = ys;
        radius = xs.length > 300 ? 2.6 : xs.length > 80 ? 3.4 : 4.4;
    }

    @Override
    void reach(Reach x, Reach y) {
        for (int i = 0; i < xs.length; i++) {
            if (x.fits(xs[i]) && y.fits(ys[i])) {
                x.add(xs[i]);
                y.add(ys[i]);
            }
        }
    }

    @Override
    void draw(Pen pen, Frame frame) {
        if (xs.length > MANY) {
            pen.dots(apart(frame), ringed ? 5 : 3, color, xs.length > 20_000 ? 0.6 : 0.8);
            return;
        }
        for (int i = 0; i < xs.length; i++) {
            double px = frame.px(xs[i]);
            double py = frame.py(ys[i]);
            if (frame.box().inset(-8).contains(px, py)) {
                if (ringed) {
                    pen.disc(px, py, 8, Paint.stroke(color, 2));
                } else {
                    marker.draw(pen, px, py, radius, color);
                }
            }
        }
    }

    /** At most one point per cell of two pixels, three if there are very many. */
    private double[] apart(Frame frame) {
        double side = xs.length > 20_000 ? 3 : 2;
        int columns = (int) Math.ceil(frame.box().width() / side) + 1;
        int rows = (int) Math.ceil(frame.box().height() / side) + 1;
        BitSet covered = new BitSet(columns * rows);
        Coordinates apart = new Coordinates();
        for (int i = 0; i < xs.length; i++) {
            double px = frame.px(xs[i]);
            double py = frame.py(ys[i]);
            if (frame.box().contains(px, py)) {
                int cell = (int) ((px - frame.box().x()) / side)
                        + columns * (int) ((py - frame.box().y()) / side);
                if (!covered.get(cell)) {
                    covered.set(cell);
                    apart.add(px, py);
                }
            }
        }
        return apart.toArray();
    }

    @Override
    void occupy(Frame frame, Places places) {
        double[] xy = apart(frame);
        for (int i = 0; i < xy.length; i += 2) {
            places.addPoint(xy[i], xy[i + 1]);
        }
    }

    @Override
    void key(Pen pen, double x, double y) {
        if (ringed) {
            pen.disc(x + 14, y, 7, Paint.stroke(color, 2));
        } else {
            marker.draw(pen, x + 14, y, 4.4, color);
        }
    }

    @Override
    List<String> warnings(Frame frame) {
        int lost = 0;
        for (int i = 0; i < xs.length; i++) {
            boolean placed = Double.isFinite(xs[i])
                    && Double.isFinite(ys[i])
                    && (xs[i] > 0 || !frame.x().logarithmic())
                    && (ys[i] > 0 || !frame.y().logarithmic());
            lost += placed ? 0 : 1;
        }
        return lost == 0
                ? List.of()
                : List.of(name() + ": " + lost + " of " + xs.length + " points have no place on these axes.");
    }
}
