package descent.notebook.draw;

import java.util.List;

/** A finished picture: marks in the order in which they are painted, on a sheet of this size in CSS pixels. */
public record Drawing(double width, double height, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
    }
}
