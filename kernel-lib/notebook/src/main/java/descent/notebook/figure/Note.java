package descent.notebook.figure;

import descent.notebook.draw.Box;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.scale.Reach;

/** A text about a point, with a thin line to it where it stands apart; the point itself may be marked. */
final class Note extends Layer {
    /** How the point is marked. */
    enum Mark {
        NONE,
        DOT,
        RING
    }

    private final double x;
    private final double y;
    private final Mark mark;

    Note(double x, double y, String text, Mark mark) {
        super(text);
        this.x = x;
        this.y = y;
        this.mark = mark;
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
    void reach(Reach xReach, Reach yReach) {
        if (xReach.fits(x) && yReach.fits(y)) {
            xReach.add(x);
            yReach.add(y);
        }
    }

    @Override
    void draw(Pen pen, Frame frame) {}

    @Override
    void occupy(Frame frame, Places places) {
        if (seen(frame)) {
            places.addBox(new Box(frame.px(x) - 5, frame.py(y) - 5, 10, 10));
        }
    }

    private boolean seen(Frame frame) {
        return frame.box().inset(-1).contains(frame.px(x), frame.py(y));
    }

    @Override
    void drawOver(Pen pen, Frame frame, Places places) {
        if (!seen(frame)) {
            return;
        }
        double px = frame.px(x);
        double py = frame.py(y);
        if (!label.isEmpty()) {
            Box box = places.take(px, py, Label.width(label), Label.height(label));
            leader(pen, box, px, py);
            Label.draw(pen, box, label, color);
        }
        if (mark == Mark.DOT) {
            pen.disc(px, py, 4.5, Paint.fill(color).outlined(Ink.PAPER, 1.5));
        } else if (mark == Mark.RING) {
            pen.disc(px, py, 8, Paint.stroke(color, 2));
        }
    }

    private void leader(Pen pen, Box box, double px, double py) {
        double nearX = Math.max(box.x(), Math.min(box.right(), px));
        double nearY = Math.max(box.y(), Math.min(box.bottom(), py));
        double distance = Math.hypot(nearX - px, nearY - py);
        if (distance > 11) {
            double start = (mark == Mark.RING ? 9 : 5) / distance;
            pen.line(
                    px + start * (nearX - px),
                    py + start * (nearY - py),
                    nearX,
                    nearY,
                    Paint.stroke(color, 1).opacity(0.7));
        }
    }
}
