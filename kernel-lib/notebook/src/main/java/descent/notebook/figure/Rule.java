package descent.notebook.figure;

import descent.notebook.draw.Box;
import descent.notebook.draw.Dash;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.scale.Reach;

/** A straight line across the whole plot area at one value, with its label at the end. */
final class Rule extends Layer {
    private final double at;
    private final boolean horizontal;

    Rule(String label, double at, boolean horizontal) {
        super(label);
        this.at = at;
        this.horizontal = horizontal;
        color = Ink.QUIET;
        dash = Dash.DASHED;
        width = 1.4;
    }

    @Override
    Depth depth() {
        return Depth.OVER;
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
        (horizontal ? y : x).add(at);
    }

    @Override
    void draw(Pen pen, Frame frame) {
        Box box = frame.box();
        Paint paint = Paint.stroke(color, width).dashed(dash);
        if (horizontal) {
            pen.line(box.x(), frame.py(at), box.right(), frame.py(at), paint);
        } else {
            pen.line(frame.px(at), box.y(), frame.px(at), box.bottom(), paint);
        }
    }

    @Override
    void occupy(Frame frame, Places places) {
        Box box = frame.box();
        double px = frame.px(at);
        double py = frame.py(at);
        places.addLine(
                horizontal
                        ? new double[] {box.x(), py, box.right(), py}
                        : new double[] {px, box.y(), px, box.bottom()});
    }

    @Override
    void drawOver(Pen pen, Frame frame, Places places) {
        Box box = frame.box();
        boolean seen = horizontal ? inside(frame.y().at(at)) : inside(frame.x().at(at));
        if (label.isEmpty() || !seen) {
            return;
        }
        double w = Ink.NOTE.width(label) + 6;
        if (horizontal) {
            // At either end, above or below: wherever it covers least.
            Label.place(pen, places, label, color, frame.py(at), box.right() - w / 2 - 6, box.x() + w / 2 + 6, true);
        } else {
            Label.place(pen, places, label, color, frame.px(at), box.y() + 12, box.bottom() - 12, false);
        }
    }

    private static boolean inside(double place) {
        return place >= 0 && place <= 1;
    }
}
