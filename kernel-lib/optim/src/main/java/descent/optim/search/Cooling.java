package descent.optim.search;

import descent.optim.linalg.Require;

/** A temperature for each sweep of {@link SimulatedAnnealing}. */
@FunctionalInterface
public interface Cooling {
    /**
     * Returns the temperature of a sweep.
     *
     * @param sweep 0, 1, 2, …
     */
    double temperature(int sweep);

    /**
     * T_k = T₀·αᵏ, the usual one. It promises nothing: it cools too fast for any guarantee, and in practice that is why it is used.
     *
     * @param start T₀ &gt; 0
     * @param factor α in (0, 1], usually 0.8 to 0.99
     */
    static Cooling geometric(double start, double factor) {
        Require.positive("start", start);
        Require.share("factor", factor);
        return sweep -> start * StrictMath.pow(factor, sweep);
    }

    /**
     * T_k = c/ln(k + 2), the one with a guarantee: the best state is reached with probability tending to 1 if, and only if, c is at least the depth of the deepest valley that is not the best. Nobody has the time.
     *
     * <p>Source: Hajek, "Cooling schedules for optimal annealing", 1988, theorem 1.
     *
     * @param depth c &gt; 0
     */
    static Cooling logarithmic(double depth) {
        Require.positive("depth", depth);
        return sweep -> depth / StrictMath.log(sweep + 2.0);
    }

    /**
     * T_k = T₀(1 − k/n), and 0 from sweep n on.
     *
     * @param start T₀ &gt; 0
     * @param sweeps n ≥ 1
     */
    static Cooling linear(double start, int sweeps) {
        Require.positive("start", start);
        Require.atLeast(1, "sweeps", sweeps);
        return sweep -> start * Math.max(0, 1 - (double) sweep / sweeps);
    }

    /**
     * Always the same: no annealing but sampling, see {@link Metropolis}.
     *
     * @param temperature ≥ 0; 0 is greedy search
     */
    static Cooling constant(double temperature) {
        Require.nonNegative("temperature", temperature);
        return sweep -> temperature;
    }
}
