package descent.notebook.figure;

import descent.notebook.draw.Pen;
import descent.notebook.scale.Reach;

/** A vector field as arrows on a grid. */
final class Field extends Layer {
    /** x, y, dx, dy of each arrow. */
    private final double[][] arrows;

    private Field(double[][] arrows) {
        super("");
        this.arrows = arrows;
        width = 1.4;
    }

    static Field of(VectorField field, double x0, double x1, double y0, double y1, int columns) {
        if (!(columns >= 2 && columns <= 60)) {
            throw new IllegalArgumentException("columns must be in [2, 60] but was " + columns);
        }
        double longest = 0;
        int rows = Math.max(2, columns * 2 / 3);
        double[][] arrows = new double[columns * rows][];
        for (int k = 0; k < arrows.length; k++) {
            double x = x0 + (x1 - x0) * (k % columns + 0.5) / columns;
            double y = y0 + (y1 - y0) * (k / columns + 0.5) / rows;
            double[] v = field.at(x, y);
            arrows[k] = new double[] {x, y, v[0], v[1]};
            double length = Math.hypot(v[0] / (x1 - x0) * columns, v[1] / (y1 - y0) * rows);
            longest = Double.isFinite(length) ? Math.max(longest, length) : longest;
        }
        for (double[] arrow : arrows) {
            arrow[2] *= longest == 0 ? 0 : 0.95 / longest;
            arrow[3] *= longest == 0 ? 0 : 0.95 / longest;
        }
        return new Field(arrows);
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
    void reach(Reach x, Reach y) {
        for (double[] arrow : arrows) {
            x.addAll(arrow[0], arrow[0] + arrow[2]);
            y.addAll(arrow[1], arrow[1] + arrow[3]);
        }
    }

    @Override
    void draw(Pen pen, Frame frame) {
        for (double[] a : arrows) {
            Arrow.draw(
                    pen,
                    frame.px(a[0]),
                    frame.py(a[1]),
                    frame.px(a[0] + a[2]),
                    frame.py(a[1] + a[3]),
                    Ink.QUIET,
                    width);
        }
    }
}
