package descent.notebook.figure;

import descent.notebook.draw.Box;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.draw.Type;
import descent.notebook.scale.Tick;
import java.util.List;

/**
 * The key from colours to values, at the right of the plot area.
 *
 * @param colors from the lowest to the highest
 * @param marks numbers beside it, with their places from 0 at the lower end to 1 at the upper
 */
record ColorBar(String title, List<String> colors, List<Tick> marks) {
    private static final double WIDTH = 14;

    double margin() {
        double widest = 0;
        for (Tick mark : marks) {
            widest = Math.max(widest, Ink.TICK.width(mark.label()));
        }
        return 14 + WIDTH + 6 + widest + (title.isEmpty() ? 0 : 20);
    }

    void draw(Pen pen, Box plot) {
        double x = plot.right() + 14;
        double part = plot.height() / colors.size();
        for (int k = 0; k < colors.size(); k++) {
            double top = plot.bottom() - (k + 1) * part;
            // A little higher than it must be, or the paper shows through as hairlines.
            pen.box(new Box(x, top, WIDTH, part + (k == 0 ? 0 : 0.5)), Paint.fill(colors.get(k)));
        }
        pen.box(new Box(x, plot.y(), WIDTH, plot.height()), Paint.stroke(Ink.AXIS, 1));
        double lowest = Double.POSITIVE_INFINITY;
        double widest = 0;
        for (Tick mark : marks) {
            double y = plot.bottom() - mark.value() * plot.height();
            if (lowest - y > 14) {
                pen.line(x + WIDTH, y, x + WIDTH + 3, y, Paint.stroke(Ink.AXIS, 1));
                pen.text(x + WIDTH + 6, y + 4, mark.label(), Ink.TICK);
                lowest = y;
            }
            widest = Math.max(widest, Ink.TICK.width(mark.label()));
        }
        Type type = Ink.LABEL.anchored(Type.Anchor.MIDDLE).turned(90);
        pen.text(x + WIDTH + 6 + widest + 16, plot.centerY(), title, type);
    }
}
