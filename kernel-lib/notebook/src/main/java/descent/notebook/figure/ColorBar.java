package descent.notebook.figure;

import descent.notebook.draw.Box;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.draw.Type;
import java.util.List;

/**
 * The key from colours to values, at the right of the plot area.
 *
 * @param colors from the lowest to the highest
 * @param labels at the borders between colours, and so one fewer than colours; empty where there is no room
 */
record ColorBar(String title, List<String> colors, List<String> labels) {
    private static final double WIDTH = 14;

    double margin() {
        double widest = 0;
        for (String label : labels) {
            widest = Math.max(widest, Ink.TICK.width(label));
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
        for (int k = 0; k < labels.size(); k++) {
            double y = plot.bottom() - (k + 1) * part;
            if (!labels.get(k).isEmpty() && lowest - y > 14) {
                pen.line(x + WIDTH, y, x + WIDTH + 3, y, Paint.stroke(Ink.AXIS, 1));
                pen.text(x + WIDTH + 6, y + 4, labels.get(k), Ink.TICK);
                lowest = y;
            }
            widest = Math.max(widest, Ink.TICK.width(labels.get(k)));
        }
        Type type = Ink.LABEL.anchored(Type.Anchor.MIDDLE).turned(90);
        pen.text(x + WIDTH + 6 + widest + 16, plot.centerY(), title, type);
    }
}
