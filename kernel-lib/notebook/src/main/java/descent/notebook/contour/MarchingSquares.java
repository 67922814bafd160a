package descent.notebook.contour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where a function known on a grid crosses a level, by marching squares (after Lorensen and Cline 1987 in two
 * dimensions), with the ambiguous cells decided by the mean of their corners.
 *
 * <p>The grid is surrounded by a ring of nodes that are below every level and lie on the grid's edge. So every contour is
 * a closed loop with the higher values on its left, filled regions need no special case at the edge, and a hole in the
 * function (NaN) is an edge like any other. Immutable, if the arrays given to it are left alone.
 */
public final class MarchingSquares {
    private static final int NONE = -1;

    private final double[] xs;
    private final double[] ys;
    private final double[][] values;
    private final int columns;
    private final int rows;

    /**
     * A function on a grid.
     *
     * @param xs increasing
     * @param ys increasing
     * @param values {@code values[row][column]} at {@code ys[row], xs[column]}; not modified, not copied
     */
    public MarchingSquares(double[] xs, double[] ys, double[][] values) {
        if (values.length != ys.length || ys.length == 0 || values[0].length != xs.length) {
            throw new IllegalArgumentException("values must be " + ys.length + " rows of " + xs.length + " but are "
                    + values.length + (values.length == 0 ? "" : " of " + values[0].length));
        }
        this.xs = xs;
        this.ys = ys;
        this.values = values;
        columns = xs.length + 2;
        rows = ys.length + 2;
    }

    /** Closed polygons x, y, x, y, … around all places where the function is at least this high; holes go the other way round. */
    public List<double[]> region(double level) {
        List<double[]> loops = new ArrayList<>();
        for (Loop loop : loops(level)) {
            loops.add(loop.points());
        }
        return loops;
    }

    /** Polylines x, y, x, y, … along the level, without the parts on the grid's edge; closed ones end where they start. */
    public List<double[]> lines(double level) {
        List<double[]> lines = new ArrayList<>();
        for (Loop loop : loops(level)) {
            loop.splitInto(lines);
        }
        return lines;
    }

    private List<Loop> loops(double level) {
        int[] next = new int[2 * columns * rows];
        Arrays.fill(next, NONE);
        BitSet edge = new BitSet();
        for (int j = 0; j + 1 < rows; j++) {
            for (int i = 0; i + 1 < columns; i++) {
                boolean ring = i == 0 || j == 0 || i == columns - 2 || j == rows - 2;
                link(i, j, level, next, ring ? edge : null);
            }
        }
        List<Loop> loops = new ArrayList<>();
        for (int start = 0; start < next.length; start++) {
            if (next[start] != NONE) {
                loops.add(follow(start, level, next, edge));
            }
        }
        return loops;
    }

    private Loop follow(int start, double level, int[] next, BitSet edge) {
        double[] points = new double[32];
        BitSet onEdge = new BitSet();
        int count = 0;
        for (int at = start; next[at] != NONE; ) {
            if (2 * count + 2 > points.length) {
                points = Arrays.copyOf(points, 2 * points.length);
            }
            place(at, level, points, 2 * count);
            onEdge.set(count, edge.get(at));
            count++;
            int following = next[at];
            next[at] = NONE;
            at = following;
        }
        return new Loop(Arrays.copyOf(points, 2 * count), onEdge);
    }

    /** Links the crossings of one cell, each segment with the higher values on its left. */
    private void link(int i, int j, double level, int[] next, @org.jspecify.annotations.Nullable BitSet ring) {
        double a = value(i, j);
        double b = value(i + 1, j);
        double c = value(i + 1, j + 1);
        double d = value(i, j + 1);
        int inside = (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0);
        int bottom = horizontal(i, j);
        int top = horizontal(i, j + 1);
        int left = vertical(i, j);
        int right = vertical(i + 1, j);
        boolean middle = (a + b + c + d) / 4 >= level;
        switch (inside) {
            case 1 -> segment(bottom, left, next, ring);
            case 2 -> segment(right, bottom, next, ring);
            case 3 -> segment(right, left, next, ring);
            case 4 -> segment(top, right, next, ring);
            case 5 -> {
                segment(bottom, middle ? right : left, next, ring);
                segment(top, middle ? left : right, next, ring);
            }
            case 6 -> segment(top, bottom, next, ring);
            case 7 -> segment(top, left, next, ring);
            case 8 -> segment(left, top, next, ring);
            case 9 -> segment(bottom, top, next, ring);
            case 10 -> {
                segment(left, middle ? bottom : top, next, ring);
                segment(right, middle ? top : bottom, next, ring);
            }
            case 11 -> segment(right, top, next, ring);
            case 12 -> segment(left, right, next, ring);
            case 13 -> segment(bottom, right, next, ring);
            case 14 -> segment(left, bottom, next, ring);
            default -> {}
        }
    }

    private static void segment(int from, int to, int[] next, @org.jspecify.annotations.Nullable BitSet ring) {
        next[from] = to;
        if (ring != null) {
            ring.set(from);
        }
    }

    private int horizontal(int i, int j) {
        return 2 * (j * columns + i);
    }

    private int vertical(int i, int j) {
        return 2 * (j * columns + i) + 1;
    }

    /** The value at a node of the grid with its ring; whatever is not a number is below every level. */
    private double value(int i, int j) {
        if (i == 0 || j == 0 || i == columns - 1 || j == rows - 1) {
            return Double.NEGATIVE_INFINITY;
        }
        double value = values[j - 1][i - 1];
        return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }

    private double x(int i) {
        return xs[Math.max(0, Math.min(xs.length - 1, i - 1))];
    }

    private double y(int j) {
        return ys[Math.max(0, Math.min(ys.length - 1, j - 1))];
    }

    /** Where the level is crossed between two neighbouring nodes, by linear interpolation. */
    private void place(int crossing, double level, double[] points, int at) {
        int node = crossing / 2;
        int i = node % columns;
        int j = node / columns;
        int i2 = crossing % 2 == 0 ? i + 1 : i;
        int j2 = crossing % 2 == 0 ? j : j + 1;
        double from = value(i, j);
        double to = value(i2, j2);
        double t = (level - from) / (to - from);
        if (!(t >= 0 && t <= 1)) {
            t = 0.5;
        }
        points[at] = x(i) + t * (x(i2) - x(i));
        points[at + 1] = y(j) + t * (y(j2) - y(j));
    }
}
