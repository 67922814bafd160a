package descent.notebook.scale;

import org.jspecify.annotations.Nullable;

/** Collects the values that an axis must reach, and makes the axis from them. Not safe for use by several threads. */
public final class Reach {
    /** The smallest number that has a place on a logarithmic axis; a denormal one has lost its digits anyway. */
    private static final double LEAST = 1e-300;

    private final boolean logarithmic;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private boolean tight;

    public Reach(boolean logarithmic) {
        this.logarithmic = logarithmic;
    }

    public boolean logarithmic() {
        return logarithmic;
    }

    /** Takes in a value; one that has no place on such an axis is left out. */
    public void add(double value) {
        if (fits(value)) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
    }

    /** Whether the value has a place on such an axis. */
    public boolean fits(double value) {
        return Double.isFinite(value) && (!logarithmic || value >= LEAST);
    }

    public void addAll(double... values) {
        for (double value : values) {
            add(value);
        }
    }

    /** The values so far are the axis: no room is added at its ends. */
    public void fitTightly() {
        tight = true;
    }

    /** Whether any value was taken in. */
    public boolean isEmpty() {
        return low > high;
    }

    /** The largest absolute value so far; 0 if there is none. */
    public double magnitude() {
        return isEmpty() ? 0 : Math.max(Math.abs(low), Math.abs(high));
    }

    /** The smallest value so far. */
    public double low() {
        return low;
    }

    /** The largest value so far. */
    public double high() {
        return high;
    }

    /** The axis, with a little room at both ends. */
    public Scale scale() {
        if (isEmpty()) {
            return logarithmic ? new Logarithmic(0.1, 10) : new Linear(0, 1);
        }
        return logarithmic ? logarithmicScale() : linearScale();
    }

    private Scale linearScale() {
        // Divided first: the difference of two finite numbers may overflow.
        double margin = tight ? 0 : 0.045 * high - 0.045 * low;
        double least = Math.max(Math.max(Math.abs(low), Math.abs(high)) * 1e-9, 1e-300);
        if (high / 2 - low / 2 < least) {
            margin = magnitude() == 0 ? 1 : 0.1 * magnitude();
        }
        return new Linear(
                Math.max(low - margin, -Double.MAX_VALUE / 2.2), Math.min(high + margin, Double.MAX_VALUE / 2.2));
    }

    private Scale logarithmicScale() {
        double decades = Math.log10(high) - Math.log10(low);
        double room = decades < 1e-9 ? 0.5 : tight ? 0 : 0.045 * decades;
        return new Logarithmic(
                Math.max(low / Math.pow(10, room), LEAST / 1e5), Math.min(high * Math.pow(10, room), Double.MAX_VALUE));
    }

    /** The axis from this to that, or what the values ask for where no such wish is. */
    public Scale scale(double @Nullable [] wish) {
        if (wish == null) {
            return scale();
        }
        return logarithmic ? new Logarithmic(wish[0], wish[1]) : new Linear(wish[0], wish[1]);
    }
}
