package descent.optim.minimizer;

import descent.optim.linalg.Require;

/**
 * Backtracking: the first of α₁, ρα₁, ρ²α₁, … with sufficient decrease, φ(α) ≤ φ(0) + c₁αφ′(0).
 *
 * <p>Asks for values; for the first step also for the gradient, because it is mostly the one that is taken. It keeps steps from being too long, not from being too short, so quasi-Newton methods want a Wolfe search: with this one yᵀs may be negative.
 *
 * <p>Source: Armijo, "Minimization of functions having Lipschitz continuous first partial derivatives", 1966; Nocedal and Wright, algorithm 3.1.
 *
 * @param c1 0 &lt; c₁ &lt; 1, usually 1e-4
 * @param shrink ρ, 0 &lt; ρ &lt; 1, usually 1/2
 * @param trials the most steps to try, ≥ 1
 */
public record Armijo(double c1, double shrink, int trials) implements LineSearch {
    /** Checks the settings. */
    public Armijo {
        Require.that(c1 > 0 && c1 < 1, "c1", "must be in (0, 1)", c1);
        Require.that(shrink > 0 && shrink < 1, "shrink", "must be in (0, 1)", shrink);
        Require.atLeast(1, "trials", trials);
    }

    /** At most 60 trials. */
    public Armijo(double c1, double shrink) {
        this(c1, shrink, 60);
    }

    /** c₁ = 1e-4, halving. */
    public Armijo() {
        this(1e-4, 0.5);
    }

    @Override
    public double search(Restriction phi, double first) {
        double value0 = phi.value(0);
        double slope0 = phi.slope(0);
        if (!(slope0 < 0)) return Double.NaN;
        phi.slope(first);
        double step = first;
        for (int k = 0; k < trials; k++, step *= shrink)
            if (LineSearch.sufficient(c1, phi.value(step), step, value0, slope0)) return step;
        return Double.NaN;
    }
}
