package descent.notebook.figure;

import descent.notebook.draw.Box;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.scale.Reach;

/** An arrow from a point along a vector, both in the units of the axes. */
final class Arrow extends Layer {
    private final double x;
    private final double y;
    private final double dx;
    private final double dy;

    Arrow(double x, double y, double dx, double dy, String label) {
        super(label);
        this.x = x;
        this.y = y;
        this.dx = dx;
        this.dy = dy;
        width = 2.4;
    }

    @Override
    Depth depth() {
        return Depth.OVER;
    }

    @Override
    boolean inLegend() {
        return false;
    }

    @Override
    void take(Hue hue, int series) {
        // Arrows are told apart by direction and by the label at their tip; a dash would only fray them.
        color = hue.hex();
    }

    @Override
    void reach(Reach xReach, Reach yReach) {
        xReach.addAll(x, x + dx);
        yReach.addAll(y, y + dy);
    }

    @Override
    void draw(Pen pen, Frame frame) {
        draw(pen, frame.px(x), frame.py(y), frame.px(x + dx), frame.py(y + dy), color, width);
    }

    /** An arrow on the sheet, with a light edge; none if its ends are not finite. */
    static void draw(Pen pen, double x1, double y1, double x2, double y2, String color, double width) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (!Double.isFinite(length) || length < 0.5) {
            return;
        }
        double ux = (x2 - x1) / length;
        double uy = (y2 - y1) / length;
        double head = Math.min(4.6 * width, 0.6 * length);
        double neckX = x2 - 0.8 * head * ux;
        double neckY = y2 - 0.8 * head * uy;
        double half = 0.42 * head;
        double[] tip = {
            x2,
            y2,
            x2 - head * ux - half * uy,
            y2 - head * uy + half * ux,
            neckX,
            neckY,
            x2 - head * ux + half * uy,
            y2 - head * uy - half * ux
        };
        pen.line(x1, y1, neckX, neckY, Paint.stroke(Ink.PAPER, width + 2));
        pen.polygon(tip, Paint.fill(color).outlined(Ink.PAPER, 2));
        pen.line(x1, y1, neckX, neckY, Paint.stroke(color, width));
        pen.polygon(tip, Paint.fill(color));
    }

    @Override
    void occupy(Frame frame, Places places) {
        places.addLine(new double[] {frame.px(x), frame.py(y), frame.px(x + dx), frame.py(y + dy)});
    }

    @Override
    void drawOver(Pen pen, Frame frame, Places places) {
        double px = frame.px(x + dx);
        double py = frame.py(y + dy);
        if (!label.isEmpty() && frame.box().contains(px, py)) {
            Box box = places.take(px, py, Label.width(label), Label.height(label));
            Label.draw(pen, box, label, Ink.NOTE.inBold().colored(color));
        }
    }
}
