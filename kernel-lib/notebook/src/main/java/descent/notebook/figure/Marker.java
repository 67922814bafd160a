package descent.notebook.figure;

import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import java.util.List;

/** The shapes by which points of different series are told apart. */
enum Marker {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    DOWN,
    PLUS,
    CROSS;

    /** Draws the marker, with a thin light edge so that it stands out from a line or a dark ground. */
    void draw(Pen pen, double x, double y, double r, String color) {
        Paint paint = Paint.fill(color).outlined(Ink.PAPER, 0.8);
        switch (this) {
            case CIRCLE -> pen.disc(x, y, r, paint);
            case SQUARE -> polygon(pen, x, y, r * 0.9, paint, -1, -1, 1, -1, 1, 1, -1, 1);
            case TRIANGLE -> polygon(pen, x, y, r * 1.15, paint, 0, -1, 1, 0.8, -1, 0.8);
            case DIAMOND -> polygon(pen, x, y, r * 1.25, paint, 0, -1, 1, 0, 0, 1, -1, 0);
            case DOWN -> polygon(pen, x, y, r * 1.15, paint, 0, 1, 1, -0.8, -1, -0.8);
            case PLUS -> strokes(pen, x, y, r * 1.15, color, -1, 0, 1, 0, 0, -1, 0, 1);
            case CROSS -> strokes(pen, x, y, r, color, -1, -1, 1, 1, -1, 1, 1, -1);
        }
    }

    private static void polygon(Pen pen, double x, double y, double r, Paint paint, double... corners) {
        pen.polygon(moved(x, y, r, corners), paint);
    }

    private static void strokes(Pen pen, double x, double y, double r, String color, double... ends) {
        double[] p = moved(x, y, r, ends);
        List<double[]> pieces = List.of(new double[] {p[0], p[1], p[2], p[3]}, new double[] {p[4], p[5], p[6], p[7]});
        pen.paths(pieces, false, Paint.stroke(Ink.PAPER, r * 0.9));
        pen.paths(pieces, false, Paint.stroke(color, r * 0.6));
    }

    private static double[] moved(double x, double y, double r, double[] xy) {
        double[] moved = new double[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            moved[i] = x + r * xy[i];
            moved[i + 1] = y + r * xy[i + 1];
        }
        return moved;
    }
}
