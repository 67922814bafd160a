package descent.notebook.figure;

import descent.notebook.draw.Box;
import descent.notebook.draw.Paint;
import descent.notebook.draw.Pen;
import descent.notebook.draw.Type;

/** A text in the plot area, on a piece of paper so that it reads over lines and filled contours. */
final class Label {
    static final double HEIGHT = 17;

    private Label() {}

    static void draw(Pen pen, Box box, String text, String color) {
        draw(pen, box, text, Ink.NOTE.colored(color));
    }

    static void draw(Pen pen, Box box, String text, Type type) {
        pen.box(box, Paint.fill(Ink.PAPER).opacity(0.84));
        Type middle = type.anchored(Type.Anchor.MIDDLE);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            double center = box.y() + box.height() * (i + 0.5) / lines.length;
            pen.text(box.centerX(), center + 0.36 * type.size(), lines[i], middle);
        }
    }

    static double width(String text) {
        double widest = 0;
        for (String line : text.split("\n", -1)) {
            widest = Math.max(widest, Ink.NOTE.width(line));
        }
        return widest + 6;
    }

    static double height(String text) {
        return HEIGHT * text.split("\n", -1).length;
    }

    /** A label beside a straight line: at its first or second end, on its one or other side. */
    static void place(
            Pen pen, Places places, String text, String color, double at, double end1, double end2, boolean across) {
        double w = width(text);
        double h = height(text);
        Box[] candidates = new Box[4];
        for (int k = 0; k < 4; k++) {
            double end = k < 2 ? end1 : end2;
            double side = k % 2 == 0 ? -1 : 1;
            candidates[k] = across
                    ? new Box(end - w / 2, at + side * (h / 2 + 2) - h / 2, w, h)
                    : new Box(at - side * (w / 2 + 4) - w / 2, end - h / 2, w, h);
        }
        draw(pen, places.choose(candidates), text, color);
    }
}
