package descent.notebook.contour;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A closed contour.
 *
 * @param points x, y, x, y, …
 * @param onEdge which segments, counted from the point where they start, run along the edge of the grid
 */
record Loop(double[] points, BitSet onEdge) {
    /** Adds the pieces that do not run along the edge. */
    void splitInto(List<double[]> lines) {
        int n = points.length / 2;
        int first = onEdge.nextSetBit(0);
        if (first < 0) {
            lines.add(piece(0, n));
            return;
        }
        // From one edge segment all the way round to itself, so no piece is cut at the place where counting starts.
        for (int k = 1; k < n; ) {
            int length = 0;
            while (k + length < n && !onEdge.get((first + k + length) % n)) {
                length++;
            }
            if (length > 0) {
                lines.add(piece(first + k, length));
            }
            k += length + 1;
        }
    }

    private double[] piece(int start, int segments) {
        int n = points.length / 2;
        double[] piece = new double[2 * segments + 2];
        for (int k = 0; k <= segments; k++) {
            int from = 2 * ((start + k) % n);
            piece[2 * k] = points[from];
            piece[2 * k + 1] = points[from + 1];
        }
        return piece;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Loop loop && Arrays.equals(points, loop.points) && onEdge.equals(loop.onEdge);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(points) + onEdge.hashCode();
    }

    @Override
    public String toString() {
        return Arrays.toString(points);
    }
}
