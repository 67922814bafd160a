package descent.optim.minimizer;

import descent.optim.linalg.Require;

/**
 * A step with sufficient decrease and φ′(α) ≥ c₂φ′(0), by doubling until the step is too long and then halving.
 *
 * <p>Needs no smooth φ, so it serves where there are kinks too. Enough for BFGS: the curvature condition makes yᵀs &gt; 0.
 *
 * <p>Source: Lewis and Overton, "Nonsmooth optimization via quasi-Newton methods", Mathematical Programming 2013, algorithm 2.6.
 *
 * @param c1 0 &lt; c₁ &lt; c₂, usually 1e-4
 * @param c2 c₁ &lt; c₂ &lt; 1, usually 0.9
 * @param trials the most steps to try, ≥ 1
 */
public record WeakWolfe(double c1, double c2, int trials) implements LineSearch {
    /** Checks the settings. */
    public WeakWolfe {
        Require.that(c1 > 0 && c1 < 1, "c1", "must be in (0, 1)", c1);
        Require.that(c2 > c1 && c2 < 1, "c2", "must be in (c1 = " + c1 + ", 1)", c2);
        Require.atLeast(1, "trials", trials);
    }

    /** At most 60 trials. */
    public WeakWolfe(double c1, double c2) {
        this(c1, c2, 60);
    }

    /** c₁ = 1e-4, c₂ = 0.9. */
    public WeakWolfe() {
        this(1e-4, 0.9);
    }

    @Override
    public double search(Restriction phi, double first) {
        double value0 = phi.value(0);
        double slope0 = phi.slope(0);
        if (!(slope0 < 0)) return Double.NaN;
        double tooShort = 0;
        double tooLong = Double.POSITIVE_INFINITY;
        double step = first;
        for (int k = 0; k < trials; k++) {
            double slope = phi.slope(step);
            if (!LineSearch.sufficient(c1, phi.value(step), step, value0, slope0)) tooLong = step;
            else if (!(slope >= c2 * slope0)) tooShort = step;
            else return step;
            step = tooLong < Double.POSITIVE_INFINITY ? tooShort + (tooLong - tooShort) / 2 : 2 * tooShort;
        }
        return tooShort > 0 ? tooShort : Double.NaN;
    }
}
