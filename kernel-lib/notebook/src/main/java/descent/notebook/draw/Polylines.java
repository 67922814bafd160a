package descent.notebook.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps polylines within bounds and without points that nobody can see. All arrays are x, y, x, y, … */
public final class Polylines {
    private Polylines() {}

    /**
     * The pieces of a polyline inside a box (Liang and Barsky 1984, segment by segment), so that no renderer meets a
     * coordinate of 1e300; a point that is not finite interrupts the line.
     */
    public static List<double[]> clip(double[] xy, Box box) {
        List<double[]> pieces = new ArrayList<>();
        Coordinates piece = new Coordinates();
        for (int i = 0; i + 3 < xy.length; i += 2) {
            double[] segment = segment(xy[i], xy[i + 1], xy[i + 2], xy[i + 3], box);
            if (segment == null) {
                piece.endInto(pieces);
                continue;
            }
            if (!piece.endsAt(segment[0], segment[1])) {
                piece.endInto(pieces);
                piece.add(segment[0], segment[1]);
            }
            piece.add(segment[2], segment[3]);
        }
        piece.endInto(pieces);
        return pieces;
    }

    private static double @Nullable [] segment(double x1, double y1, double x2, double y2, Box box) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        if (!Double.isFinite(x1 + y1 + x2 + y2) || !Double.isFinite(dx) || !Double.isFinite(dy)) {
            return null;
        }
        double from = 0;
        double to = 1;
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {x1 - box.x(), box.right() - x1, y1 - box.y(), box.bottom() - y1};
        for (int side = 0; side < 4; side++) {
            if (p[side] == 0) {
                if (q[side] < 0) {
                    return null;
                }
            } else if (p[side] < 0) {
                from = Math.max(from, q[side] / p[side]);
            } else {
                to = Math.min(to, q[side] / p[side]);
            }
        }
        if (from > to) {
            return null;
        }
        double startX = from == 0 ? x1 : x1 + from * dx;
        double startY = from == 0 ? y1 : y1 + from * dy;
        return new double[] {startX, startY, to == 1 ? x2 : x1 + to * dx, to == 1 ? y2 : y1 + to * dy};
    }

    /** Every k-th point and the last, so that there are at most so many. */
    public static double[] every(double[] xy, int most) {
        int n = xy.length / 2;
        if (n <= most) {
            return xy;
        }
        int k = (n + most - 1) / most;
        Coordinates some = new Coordinates();
        for (int i = 0; i < n - 1; i += k) {
            some.add(xy[2 * i], xy[2 * i + 1]);
        }
        some.add(xy[2 * n - 2], xy[2 * n - 1]);
        return some.toArray();
    }

    /** The length of a polyline. */
    public static double length(double[] xy) {
        double length = 0;
        for (int i = 0; i + 3 < xy.length; i += 2) {
            length += Math.hypot(xy[i + 2] - xy[i], xy[i + 3] - xy[i + 1]);
        }
        return length;
    }

    /** The point {x, y, direction x, direction y} at a share of a polyline's length from its start. */
    public static double[] along(double[] xy, double share) {
        double left = share * length(xy);
        for (int i = 0; i + 3 < xy.length; i += 2) {
            double dx = xy[i + 2] - xy[i];
            double dy = xy[i + 3] - xy[i + 1];
            double step = Math.hypot(dx, dy);
            if (left <= step && step > 0) {
                double t = left / step;
                return new double[] {xy[i] + t * dx, xy[i + 1] + t * dy, dx / step, dy / step};
            }
            left -= step;
        }
        return new double[] {xy[xy.length - 2], xy[xy.length - 1], 1, 0};
    }

    /** The polyline with as few of its points as keep it within {@code tolerance} (Douglas and Peucker 1973). */
    public static double[] simplify(double[] xy, double tolerance) {
        int n = xy.length / 2;
        if (n < 3) {
            return xy;
        }
        boolean[] kept = new boolean[n];
        kept[0] = true;
        kept[n - 1] = true;
        // An explicit stack of ranges: recursion would be as deep as the line is long for a spiral.
        int[] stack = new int[2 * n + 2];
        int top = 0;
        stack[top++] = 0;
        stack[top++] = n - 1;
        while (top > 0) {
            int last = stack[--top];
            int first = stack[--top];
            int farthest = farthest(xy, first, last, tolerance);
            if (farthest >= 0) {
                kept[farthest] = true;
                stack[top++] = first;
                stack[top++] = farthest;
                stack[top++] = farthest;
                stack[top++] = last;
            }
        }
        Coordinates simple = new Coordinates();
        for (int i = 0; i < n; i++) {
            if (kept[i]) {
                simple.add(xy[2 * i], xy[2 * i + 1]);
            }
        }
        return simple.toArray();
    }

    private static int farthest(double[] xy, int first, int last, double tolerance) {
        double x = xy[2 * first];
        double y = xy[2 * first + 1];
        double dx = xy[2 * last] - x;
        double dy = xy[2 * last + 1] - y;
        double length2 = dx * dx + dy * dy;
        double worst = tolerance * tolerance;
        int farthest = -1;
        for (int i = first + 1; i < last; i++) {
            double px = xy[2 * i] - x;
            double py = xy[2 * i + 1] - y;
            double t = length2 > 0 ? Math.max(0, Math.min(1, (px * dx + py * dy) / length2)) : 0;
            double ex = px - t * dx;
            double ey = py - t * dy;
            double distance2 = ex * ex + ey * ey;
            if (distance2 > worst) {
                worst = distance2;
                farthest = i;
            }
        }
        return farthest;
    }

    /**
     * Of a line whose x only grows, at most four points (first, lowest, highest, last) per pixel column: what is drawn
     * looks the same, however many points there were. Other lines are returned as they are.
     */
    public static double[] thin(double[] xy) {
        int n = xy.length / 2;
        if (n < 2000) {
            return xy;
        }
        for (int i = 1; i < n; i++) {
            if (!(xy[2 * i] >= xy[2 * i - 2])) {
                return xy;
            }
        }
        Coordinates thin = new Coordinates();
        for (int start = 0; start < n; ) {
            int end = start;
            int low = start;
            int high = start;
            double column = Math.floor(xy[2 * start]);
            while (end < n && Math.floor(xy[2 * end]) == column) {
                low = xy[2 * end + 1] < xy[2 * low + 1] ? end : low;
                high = xy[2 * end + 1] > xy[2 * high + 1] ? end : high;
                end++;
            }
            int[] order = {start, Math.min(low, high), Math.max(low, high), end - 1};
            for (int k = 0; k < 4; k++) {
                if (k == 0 || order[k] != order[k - 1]) {
                    thin.add(xy[2 * order[k]], xy[2 * order[k] + 1]);
                }
            }
            start = end;
        }
        return thin.toArray();
    }
}
