package descent.notebook.figure;

import descent.notebook.draw.Coordinates;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.draw.Polylines;
import descent.notebook.scale.Reach;
import java.util.ArrayList;
import java.util.List;

/** A line through points in the order in which they come. */
final class Curve extends Layer {
    private static final double EDGE = 4;
    private static final int MARKERS = 24;
    private static final int SCRIBBLE = 4000;

    private final double[] xs;
    private final double[] ys;
    private final Wild wild;
    boolean markers;
    boolean line = true;
    boolean stepped;
    boolean axisChosen;

    Curve(String label, double[] xs, double[] ys) {
        super(label);
        this.xs = xs;
        this.ys = ys;
        this.wild = new Wild(ys);
    }

    @Override
    void reach(Reach x, Reach y) {
        x.addAll(xs);
        wild.reach(y);
    }

    @Override
    void reachWild(Reach x, Reach y) {
        wild.reachWild(y);
    }

    @Override
    void draw(Pen pen, Frame frame) {
        double[] xy = frame.points(xs, ys);
        if (line) {
            Paint paint = Paint.stroke(color, width).dashed(dash);
            pen.paths(visible(frame, stepped ? stairs(xy) : xy), false, paint);
        }
    }

    @Override
    void drawOver(Pen pen, Frame frame, Places places) {
        double[] xy = frame.points(xs, ys);
        if (markers || lonely()) {
            drawMarkers(pen, frame, xy);
        }
        if (wild.hasDiverged() && wild.diverged() > 0) {
            drawEnd(pen, frame, xy);
        }
    }

    /** A single point has no line, so it is shown by its marker. */
    private boolean lonely() {
        return wild.diverged() == 1 || xs.length == 1;
    }

    private List<double[]> visible(Frame frame, double[] xy) {
        List<double[]> visible = new ArrayList<>();
        List<double[]> pieces = Polylines.clip(thinned(xy), frame.box().inset(-EDGE));
        for (double[] piece : pieces) {
            visible.add(Polylines.every(Polylines.simplify(piece, 0.15), 2 + SCRIBBLE / pieces.size()));
        }
        return visible;
    }

    /** A line that goes to and fro this often is a scribble, of which a sample looks the same. */
    private static double[] thinned(double[] xy) {
        double[] thin = Polylines.thin(xy);
        return thin.length / 2 > 10 * SCRIBBLE ? Polylines.every(thin, 10 * SCRIBBLE) : thin;
    }

    private static double[] stairs(double[] xy) {
        Coordinates stairs = new Coordinates();
        for (int i = 0; i < xy.length; i += 2) {
            if (i > 0) {
                stairs.add(xy[i], xy[i - 1]);
            }
            stairs.add(xy[i], xy[i + 1]);
        }
        return stairs.toArray();
    }

    private void drawMarkers(Pen pen, Frame frame, double[] xy) {
        int n = xs.length;
        int every = line ? Math.max(1, (n + MARKERS - 1) / MARKERS) : Math.max(1, n / 400);
        for (int i = 0; i < n; i += every) {
            if (frame.box().inset(-0.5).contains(xy[2 * i], xy[2 * i + 1])) {
                marker.draw(pen, xy[2 * i], xy[2 * i + 1], 4, color);
            }
        }
    }

    /** A cross where a diverged run was seen last. */
    private void drawEnd(Pen pen, Frame frame, double[] xy) {
        List<double[]> pieces = Polylines.clip(xy, frame.box());
        double[] end = pieces.isEmpty() ? xy : pieces.get(pieces.size() - 1);
        double x = end[end.length - 2];
        double y = end[end.length - 1];
        if (pieces.isEmpty()) {
            int last = 2 * wild.diverged() - 2;
            x = xy[last];
            y = xy[last + 1];
        }
        if (frame.box().inset(-0.5).contains(x, y)) {
            Marker.CROSS.draw(pen, x, y, 5, Ink.WARNING);
        }
    }

    @Override
    void occupy(Frame frame, Places places) {
        double[] xy = frame.points(xs, ys);
        for (double[] piece : Polylines.clip(thinned(stepped ? stairs(xy) : xy), frame.box())) {
            places.addLine(piece);
        }
    }

    @Override
    List<String> warnings(Frame frame) {
        return wild.warnings(name(), xs, frame, axisChosen);
    }

    @Override
    void key(Pen pen, double x, double y) {
        if (line) {
            super.key(pen, x, y);
        }
        if (markers || lonely()) {
            marker.draw(pen, x + 14, y, 4, color);
        }
    }
}
