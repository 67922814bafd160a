package descent.notebook.figure;

import descent.notebook.scale.Numbers;
import descent.notebook.scale.Reach;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a series of values misbehaves: where it stops being finite, and how much of it is worth an axis.
 *
 * <p>A run that diverges would flatten everything else in the figure. Of such a series the axis shows three times its first
 * value or the other series' largest, whichever is more (on a logarithmic axis six decades more); the rest is clipped
 * and named in a warning.
 */
final class Wild {
    private static final double ABSURD = 1e9;

    private final double[] values;
    private final int diverged;
    private final int gaps;
    private final double median;
    private final double first;
    private final double largest;

    Wild(double[] values) {
        this.values = values;
        int end = values.length;
        while (end > 0 && !Double.isFinite(values[end - 1])) {
            end--;
        }
        diverged = end;
        int holes = 0;
        double[] sizes = new double[end];
        int count = 0;
        for (int i = 0; i < end; i++) {
            if (!Double.isFinite(values[i])) {
                holes++;
            } else if (values[i] != 0) {
                sizes[count++] = Math.abs(values[i]);
            }
        }
        gaps = holes;
        first = count == 0 ? 0 : sizes[0];
        Arrays.sort(sizes, 0, count);
        median = count == 0 ? 0 : sizes[count / 2];
        largest = count == 0 ? 0 : sizes[count - 1];
    }

    /** Whether the values are better not all shown on a linear axis, others being so large. */
    private boolean untame(boolean logarithmic, double others) {
        double usual = Math.max(median, others);
        boolean absurd = logarithmic ? largest > 1e30 * Math.max(first, others) : largest / ABSURD > usual;
        return absurd || diverged < values.length && largest > (logarithmic ? 1e6 : 3) * Math.max(first, others);
    }

    void reach(Reach y) {
        if (diverged == values.length && !untame(y.logarithmic(), 0)) {
            y.addAll(values);
        }
    }

    void reachWild(Reach y) {
        boolean untame = untame(y.logarithmic(), y.magnitude());
        double bound = (y.logarithmic() ? 1e6 : 3) * Math.max(first, y.magnitude());
        if (!untame) {
            y.addAll(values);
            return;
        }
        // The bound itself is on the axis, so that a curve is seen to leave for beyond it.
        for (double value : values) {
            y.add(Math.max(-bound, Math.min(bound, value)));
        }
    }

    /** The index from which no value is finite; the number of values if there is no such index. */
    int diverged() {
        return diverged;
    }

    boolean hasDiverged() {
        return diverged < values.length;
    }

    /** The index from which all values are above or below the axis; the number of finite values if there is none. */
    int gone(Frame frame) {
        int at = diverged;
        while (at > 0 && outside(frame, values[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean outside(Frame frame, double value) {
        double place = frame.y().at(value);
        return Double.isFinite(value) && (place > 1 || place < 0 && !(frame.y().logarithmic() && value <= 0));
    }

    /** What a reader must know, given the place of each value along the x axis. */
    List<String> warnings(String name, double[] xs, Frame frame, boolean axisChosen) {
        List<String> warnings = new ArrayList<>();
        int gone = gone(frame);
        if (hasDiverged()) {
            String where = diverged == 0 ? "never finite" : "not finite from " + step(frame, xs[diverged]);
            String earlier = gone < diverged ? ", outside the picture from " + step(frame, xs[gone]) : "";
            warnings.add(name + " diverged: " + where + earlier + ".");
        } else if (gone < values.length && !axisChosen) {
            warnings.add(name + " leaves the picture at " + step(frame, xs[gone]) + " and reaches "
                    + Numbers.text(values[values.length - 1], 2) + ".");
        }
        if (gaps > 0) {
            warnings.add(name + " is not finite at " + count(gaps) + ".");
        }
        if (frame.y().logarithmic()) {
            int none = 0;
            int at = -1;
            for (int i = 0; i < values.length; i++) {
                if (values[i] <= 0) {
                    none++;
                    at = at < 0 ? i : at;
                }
            }
            if (none > 0) {
                warnings.add(name + " is 0 or negative at " + count(none) + ", first at " + step(frame, xs[at])
                        + ": below any logarithmic axis.");
            }
        }
        return warnings;
    }

    private static String step(Frame frame, double x) {
        return frame.steps() + " " + Numbers.text(x);
    }

    private static String count(int points) {
        return points == 1 ? "1 point" : points + " points";
    }
}
