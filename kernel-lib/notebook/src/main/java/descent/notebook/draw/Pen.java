package descent.notebook.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Collects marks; one with a coordinate that is not finite is left out, because it would spoil the whole document. Not safe
 * for use by several threads.
 */
public final class Pen {
    private final List<Mark> marks = new ArrayList<>();

    public void line(double x1, double y1, double x2, double y2, Paint paint) {
        polyline(new double[] {x1, y1, x2, y2}, paint);
    }

    /** A polyline through x, y, x, y, … */
    public void polyline(double[] xy, Paint paint) {
        paths(List.of(xy), false, paint);
    }

    public void polygon(double[] xy, Paint paint) {
        paths(List.of(xy), true, paint);
    }

    public void paths(List<double[]> pieces, boolean closed, Paint paint) {
        List<double[]> sound = pieces.stream().filter(Pen::finite).toList();
        if (!sound.isEmpty()) {
            marks.add(new Mark.Path(sound, closed, paint));
        }
    }

    private static boolean finite(double... coordinates) {
        for (double coordinate : coordinates) {
            if (!Double.isFinite(coordinate)) {
                return false;
            }
        }
        return true;
    }

    public void box(Box box, Paint paint) {
        polygon(
                new double[] {box.x(), box.y(), box.right(), box.y(), box.right(), box.bottom(), box.x(), box.bottom()},
                paint);
    }

    public void disc(double x, double y, double radius, Paint paint) {
        if (finite(x, y, radius)) {
            marks.add(new Mark.Disc(x, y, radius, paint));
        }
    }

    public void dots(double[] xy, double diameter, String color, double opacity) {
        marks.add(new Mark.Dots(xy, diameter, color, opacity));
    }

    public void text(double x, double y, String text, Type type) {
        if (!text.isEmpty() && finite(x, y)) {
            marks.add(new Mark.Text(x, y, text, type));
        }
    }

    /** Draws what is seen inside the box only. */
    public void clip(Box box, Consumer<Pen> inside) {
        Pen pen = new Pen();
        inside.accept(pen);
        if (!pen.marks.isEmpty()) {
            marks.add(new Mark.Clip(box, List.copyOf(pen.marks)));
        }
    }

    /** Draws marks again that another pen has drawn. */
    public void addAll(List<Mark> others) {
        marks.addAll(others);
    }

    /** What was drawn so far. */
    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    public Drawing drawing(double width, double height) {
        return new Drawing(width, height, marks);
    }
}
