package descent.notebook.figure;

import descent.notebook.draw.Dash;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.draw.Polylines;
import descent.notebook.scale.Numbers;
import descent.notebook.scale.Reach;
import java.util.ArrayList;
import java.util.List;

/** The way of a run through the plane: ring at the start, disc at the end, heads that point along it. */
final class Track extends Layer {
    private static final int FEW = 60;
    private static final int SCRIBBLE = 4000;

    private final double[] xs;
    private final double[] ys;
    /** The number of points before the first that is not finite; nothing is drawn after that. */
    private final int finite;

    Track(String label, double[] xs, double[] ys) {
        super(label);
        this.xs = xs;
        this.ys = ys;
        int n = 0;
        while (n < xs.length && Double.isFinite(xs[n]) && Double.isFinite(ys[n])) {
            n++;
        }
        finite = n;
    }

    /** Shows what stays near the start; over a surface the axes are the surface's. */
    @Override
    void reach(Reach x, Reach y) {
        new Wild(xs).reach(x);
        new Wild(ys).reach(y);
    }

    @Override
    void reachWild(Reach x, Reach y) {
        new Wild(xs).reachWild(x);
        new Wild(ys).reachWild(y);
    }

    private double[] onSheet(Frame frame) {
        double[] xy = new double[2 * finite];
        for (int i = 0; i < finite; i++) {
            xy[2 * i] = frame.px(xs[i]);
            xy[2 * i + 1] = frame.py(ys[i]);
        }
        return xy;
    }

    @Override
    void draw(Pen pen, Frame frame) {
        List<double[]> pieces = new ArrayList<>();
        for (double[] piece : Polylines.clip(
                Polylines.every(onSheet(frame), 20 * SCRIBBLE), frame.box().inset(-4))) {
            pieces.add(Polylines.every(Polylines.simplify(piece, 0.3), SCRIBBLE));
        }
        pen.paths(pieces, false, Paint.stroke(Ink.PAPER, width + 2).opacity(0.85));
        pen.paths(pieces, false, Paint.stroke(color, width).dashed(finite <= FEW ? Dash.SOLID : dash));
        heads(pen, pieces);
    }

    /** Three heads along the longest piece. */
    private void heads(Pen pen, List<double[]> pieces) {
        double[] longest = new double[0];
        double length = 0;
        for (double[] piece : pieces) {
            double l = Polylines.length(piece);
            if (l > length) {
                length = l;
                longest = piece;
            }
        }
        for (int k = 1; k <= 3 && length > 60; k++) {
            head(pen, longest, (k - 0.5) / 3);
        }
    }

    private void head(Pen pen, double[] xy, double share) {
        double[] at = Polylines.along(xy, share);
        double ux = 5 * at[2];
        double uy = 5 * at[3];
        double[] head = {at[0] + ux, at[1] + uy, at[0] - ux - uy, at[1] - uy + ux, at[0] - ux + uy, at[1] - uy - ux};
        pen.polygon(head, Paint.fill(color).outlined(Ink.PAPER, 0.8));
    }

    @Override
    void drawOver(Pen pen, Frame frame, Places places) {
        double[] xy = onSheet(frame);
        for (int i = 1; i + 1 < finite && finite <= FEW; i++) {
            if (frame.box().contains(xy[2 * i], xy[2 * i + 1])) {
                marker.draw(pen, xy[2 * i], xy[2 * i + 1], 3.2, color);
            }
        }
        if (finite > 0 && frame.box().contains(xy[0], xy[1])) {
            pen.disc(xy[0], xy[1], 4.6, Paint.fill(Ink.PAPER).outlined(color, 2));
        }
        if (finite == xs.length && finite > 1) {
            double x = xy[2 * finite - 2];
            double y = xy[2 * finite - 1];
            if (frame.box().contains(x, y)) {
                pen.disc(x, y, 5, Paint.fill(color).outlined(Ink.PAPER, 1.5));
            }
        }
    }

    @Override
    void occupy(Frame frame, Places places) {
        for (double[] piece : Polylines.clip(Polylines.every(onSheet(frame), SCRIBBLE), frame.box())) {
            places.addLine(Polylines.simplify(piece, 1));
        }
    }

    @Override
    List<String> warnings(Frame frame) {
        if (finite == xs.length) {
            int gone = finite;
            while (gone > 0 && !frame.box().inset(-1).contains(frame.px(xs[gone - 1]), frame.py(ys[gone - 1]))) {
                gone--;
            }
            return gone == finite || Math.abs(xs[finite - 1]) + Math.abs(ys[finite - 1]) < 1e6
                    ? List.of()
                    : List.of(name() + " leaves the picture at step " + gone + " and reaches "
                            + Numbers.text(Math.hypot(xs[finite - 1], ys[finite - 1]), 2) + ".");
        }
        return List.of(name() + " diverged: not finite from step " + finite + ".");
    }

    @Override
    void key(Pen pen, double x, double y) {
        pen.line(x, y, x + 28, y, Paint.stroke(color, width).dashed(finite <= FEW ? Dash.SOLID : dash));
        if (finite <= FEW) {
            marker.draw(pen, x + 14, y, 3.6, color);
        }
    }
}
