package descent.optim.linalg;

/** Checks of settings; each failure names the setting, the rule and the value, and NaN passes no check. */
public final class Require {
    private Require() {}

    /** Requires 0 &lt; value &lt; ∞. */
    public static double positive(String name, double value) {
        return that(value > 0 && value <= Double.MAX_VALUE, name, "must be positive and finite", value);
    }

    /** Requires 0 ≤ value &lt; ∞. */
    public static double nonNegative(String name, double value) {
        return that(value >= 0 && value <= Double.MAX_VALUE, name, "must be non-negative and finite", value);
    }

    /** Requires a finite value. */
    public static double finite(String name, double value) {
        return that(Math.abs(value) <= Double.MAX_VALUE, name, "must be finite", value);
    }

    /** Requires 0 ≤ value &lt; 1. */
    public static double fraction(String name, double value) {
        return that(value >= 0 && value < 1, name, "must be in [0, 1)", value);
    }

    /** Requires 0 &lt; value ≤ 1. */
    public static double share(String name, double value) {
        return that(value > 0 && value <= 1, name, "must be in (0, 1]", value);
    }

    /** Requires value ≥ least. */
    public static int atLeast(int least, String name, int value) {
        if (value < least)
            throw new IllegalArgumentException(name + " must be at least " + least + " but was " + value);
        return value;
    }

    /** Requires the rule to hold. */
    public static double that(boolean holds, String name, String rule, double value) {
        if (!holds) throw new IllegalArgumentException(name + " " + rule + " but was " + value);
        return value;
    }
}
