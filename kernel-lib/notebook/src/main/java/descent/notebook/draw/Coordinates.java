package descent.notebook.draw;

import java.util.Arrays;
import java.util.List;

/** A growing list of points x, y, x, y, … */
public final class Coordinates {
    private double[] values = new double[16];
    private int size;

    public void add(double x, double y) {
        if (size + 2 > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        values[size++] = x;
        values[size++] = y;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** How many points there are. */
    public int count() {
        return size / 2;
    }

    boolean endsAt(double x, double y) {
        return size >= 2 && values[size - 2] == x && values[size - 1] == y;
    }

    /** Adds what there is to the pieces, if it is a line at all, and starts anew. */
    void endInto(List<double[]> pieces) {
        if (size >= 4) {
            pieces.add(toArray());
        }
        size = 0;
    }

    public double[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
