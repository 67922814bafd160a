package descent.notebook.draw;

import java.util.List;

/** One thing drawn; coordinates in CSS pixels from the upper left corner. */
public sealed interface Mark {
    /**
     * Polylines, or polygons if closed; several pieces of one path follow the even-odd rule, so holes stay open.
     *
     * @param pieces each x, y, x, y, …
     */
    record Path(List<double[]> pieces, boolean closed, Paint paint) implements Mark {}

    /** Equal dots, in number too large to be discs of their own. */
    record Dots(double[] xy, double diameter, String color, double opacity) implements Mark {}

    record Disc(double x, double y, double radius, Paint paint) implements Mark {}

    /** A text; y is its baseline. */
    record Text(double x, double y, String text, Type type) implements Mark {}

    /** Marks of which only what is inside the box is seen. */
    record Clip(Box box, List<Mark> marks) implements Mark {}
}
