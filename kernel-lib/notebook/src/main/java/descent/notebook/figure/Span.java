package descent.notebook.figure;

import descent.notebook.draw.Box;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.scale.Reach;

/** A shaded stretch of the x axis, with its label at the top. */
final class Span extends Layer {
    private final double from;
    private final double to;

    Span(double from, double to, String label) {
        super(label);
        this.from = from;
        this.to = to;
        color = Ink.QUIET;
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
    boolean inLegend() {
        return false;
    }

    @Override
    void reach(Reach x, Reach y) {
        x.addAll(from, to);
    }

    @Override
    void draw(Pen pen, Frame frame) {
        double left = Math.max(frame.box().x(), frame.px(from));
        double right = Math.min(frame.box().right(), frame.px(to));
        if (right > left) {
            pen.box(
                    new Box(left, frame.box().y(), right - left, frame.box().height()),
                    Paint.fill(color).opacity(0.12));
        }
    }

    @Override
    void drawOver(Pen pen, Frame frame, Places places) {
        double middle = (frame.px(from) + frame.px(to)) / 2;
        if (!label.isEmpty() && Double.isFinite(middle)) {
            double w = Label.width(label);
            double h = Label.height(label);
            Box box = frame.box();
            double left = Math.max(box.x() + 2, Math.min(box.right() - w - 2, middle - w / 2));
            Box top = new Box(left, box.y() + 4, w, h);
            Label.draw(pen, places.choose(top, new Box(left, box.bottom() - h - 4, w, h)), label, color);
        }
    }
}
