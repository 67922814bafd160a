package descent.optim.minimizer;

import descent.optim.linalg.Require;

/**
 * A step with sufficient decrease and |φ′(α)| ≤ c₂|φ′(0)|, by bracketing and cubic interpolation.
 *
 * <p>First the step grows until an interval is sure to hold acceptable steps; then the interval shrinks around the minimizer of the cubic through its ends (values and slopes), a tenth away from either, halved where it has not become a third shorter
 * in two rounds. A value that is not finite counts as too high. With c₂ = 0.9 for Newton and quasi-Newton directions, 0.1 for conjugate gradients. Every trial takes a value and a gradient. Where the trials are used up, the best step with
 * sufficient decrease is returned.
 *
 * <p>Source: Nocedal and Wright, "Numerical optimization", 2nd edition, 2006, algorithms 3.5 and 3.6; the shrinking by two thirds from Moré and Thuente, "Line search algorithms with guaranteed sufficient decrease", 1994.
 *
 * @param c1 0 &lt; c₁ &lt; c₂, usually 1e-4
 * @param c2 c₁ &lt; c₂ &lt; 1
 * @param trials the most steps to try, ≥ 1
 */
public record StrongWolfe(double c1, double c2, int trials) implements LineSearch {
    /** Checks the settings. */
    public StrongWolfe {
        Require.that(c1 > 0 && c1 < 1, "c1", "must be in (0, 1)", c1);
        Require.that(c2 > c1 && c2 < 1, "c2", "must be in (c1 = " + c1 + ", 1)", c2);
        Require.atLeast(1, "trials", trials);
    }

    /** At most 40 trials. */
    public StrongWolfe(double c1, double c2) {
        this(c1, c2, 40);
    }

    /** c₁ = 1e-4, c₂ = 0.9. */
    public StrongWolfe() {
        this(1e-4, 0.9);
    }

    @Override
    public double search(Restriction phi, double first) {
        double value0 = phi.value(0);
        double slope0 = phi.slope(0);
        if (!(slope0 < 0)) return Double.NaN;
        double before = 0;
        double valueBefore = value0;
        double rounding = ROUNDING * Math.abs(value0);
        double slopeBefore = slope0;
        double step = first;
        for (int k = 1; k <= trials; k++) {
            double slope = phi.slope(step);
            double value = phi.value(step);
            boolean low = LineSearch.sufficient(c1, value, step, value0, slope0);
            if (low && Math.abs(slope) <= -c2 * slope0) return step;
            if (!low || k > 1 && value > valueBefore + rounding)
                return zoom(phi, k, before, valueBefore, slopeBefore, step, value, slope);
            if (slope >= 0) return zoom(phi, k, step, value, slope, before, valueBefore, slopeBefore);
            double cubic = minimizer(before, valueBefore, slopeBefore, step, value, slope);
            double grown = step - before;
            before = step;
            valueBefore = value;
            slopeBefore = slope;
            step = cubic > step + grown && cubic < step + 9 * grown ? cubic : step + (cubic > step ? 9 : 2) * grown;
        }
        return before > 0 ? before : Double.NaN;
    }

    /** Shrinks the interval between lo, the lowest step so far with sufficient decrease, and hi, on the side of lo where φ falls. */
    private double zoom(
            Restriction phi,
            int used,
            double lo,
            double valueLo,
            double slopeLo,
            double hi,
            double valueHi,
            double slopeHi) {
        double value0 = phi.value(0);
        double slope0 = phi.slope(0);
        double rounding = ROUNDING * Math.abs(value0);
        double widthBefore = Double.POSITIVE_INFINITY;
        double widthTwoBefore = Double.POSITIVE_INFINITY;
        for (int k = used; k < trials; k++) {
            double width = Math.abs(hi - lo);
            double edge = 0.1 * width;
            double step = minimizer(lo, valueLo, slopeLo, hi, valueHi, slopeHi);
            double least = Math.min(lo, hi) + edge;
            double most = Math.max(lo, hi) - edge;
            if (!(step >= least && step <= most) || width > widthTwoBefore * 2 / 3)
                step = width > widthTwoBefore * 2 / 3 || Double.isNaN(step)
                        ? lo + (hi - lo) / 2
                        : Math.max(least, Math.min(most, step));
            widthTwoBefore = widthBefore;
            widthBefore = width;
            if (step == lo || step == hi) break;
            double slope = phi.slope(step);
            double value = phi.value(step);
            boolean low = LineSearch.sufficient(c1, value, step, value0, slope0);
            if (low && Math.abs(slope) <= -c2 * slope0) return step;
            if (!low || value > valueLo + rounding) {
                hi = step;
                valueHi = value;
                slopeHi = slope;
                continue;
            }
            if (slope * (hi - lo) >= 0) {
                hi = lo;
                valueHi = valueLo;
                slopeHi = slopeLo;
            }
            lo = step;
            valueLo = value;
            slopeLo = slope;
        }
        return lo > 0 ? lo : Double.NaN;
    }

    /** The minimizer of the cubic with these values and slopes at a and b (equation 3.59); NaN where there is none. */
    private static double minimizer(double a, double va, double sa, double b, double vb, double sb) {
        double d1 = sa + sb - 3 * (va - vb) / (a - b);
        double square = d1 * d1 - sa * sb;
        if (!(square >= 0)) return Double.NaN;
        double d2 = Math.copySign(Math.sqrt(square), b - a);
        return b - (b - a) * ((sb + d2 - d1) / (sb - sa + 2 * d2));
    }
}
