package descent.optim.search;

import descent.optim.linalg.Require;

/**
 * The values that one hyper-parameter may take: an interval, searched evenly or evenly in its logarithm.
 *
 * <p>Whatever acts by factors (learning rates, penalties, widths) belongs on a logarithmic scale: drawn evenly from [10⁻⁵, 1], nine values of ten lie in the last decade.
 *
 * @param name what a table calls it
 * @param low the lower end
 * @param high the upper end, above it
 * @param logarithmic whether equal factors are equally likely, instead of equal differences; then low must be positive
 */
public record Range(String name, double low, double high, boolean logarithmic) {
    /** Checks the ends. */
    public Range {
        Require.finite("low", low);
        Require.finite("high", high);
        Require.that(low < high, "high", "must be above low = " + low, high);
        if (logarithmic) Require.positive("low", low);
    }

    /** An interval searched evenly. */
    public static Range linear(String name, double low, double high) {
        return new Range(name, low, high, false);
    }

    /** An interval searched evenly in its logarithm. */
    public static Range logarithmic(String name, double low, double high) {
        return new Range(name, low, high, true);
    }

    /**
     * Returns the value at a share of the way: low + u(high − low), or low·(high/low)ᵘ.
     *
     * @param share u in [0, 1]
     */
    public double at(double share) {
        Require.that(share >= 0 && share <= 1, "share", "must be in [0, 1]", share);
        if (share == 1) return high; // not one bit less
        double value = logarithmic ? low * StrictMath.pow(high / low, share) : low + share * (high - low);
        return Math.min(high, Math.max(low, value)); // rounding does not leave the interval
    }
}
