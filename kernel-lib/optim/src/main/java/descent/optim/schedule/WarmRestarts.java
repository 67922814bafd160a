package descent.optim.schedule;

import descent.optim.linalg.Require;

/**
 * Half cosines one after another, each μ times as long as the one before: η(t) = η_min + (η₀ − η_min)(1 + cos(π T_cur/T_i))/2, T_i = T₀ μⁱ.
 *
 * <p>At a restart T_cur = 0, so that step has the full rate.
 *
 * <p>Source: Loshchilov and Hutter, "SGDR: stochastic gradient descent with warm restarts", ICLR 2017, equation (5).
 *
 * @param initialRate η₀ ≥ 0
 * @param firstPeriod T₀ ≥ 1
 * @param growth μ ≥ 1
 * @param lowestRate η_min ≥ 0
 */
public record WarmRestarts(double initialRate, int firstPeriod, int growth, double lowestRate) implements Schedule {
    /** Checks the settings. */
    public WarmRestarts {
        Require.nonNegative("initialRate", initialRate);
        Require.atLeast(1, "firstPeriod", firstPeriod);
        Require.atLeast(1, "growth", growth);
        Require.nonNegative("lowestRate", lowestRate);
    }

    @Override
    public double at(int step) {
        long period = firstPeriod;
        long since = growth == 1 ? step % firstPeriod : step;
        while (since >= period) {
            since -= period;
            period *= growth;
        }
        return Cosine.between(initialRate, lowestRate, (double) since / period);
    }
}
