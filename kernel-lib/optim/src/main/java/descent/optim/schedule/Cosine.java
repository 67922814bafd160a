package descent.optim.schedule;

import descent.optim.linalg.Require;

/**
 * Half a cosine from one rate to another, η(t) = η_min + (η₀ − η_min)(1 + cos(π t/T))/2.
 *
 * <p>η_min is reached at step T. As in PyTorch, it goes up again after that (period 2T); {@link #held()} stays down.
 *
 * <p>Source: Loshchilov and Hutter, "SGDR: stochastic gradient descent with warm restarts", ICLR 2017, equation (5).
 *
 * @param initialRate η₀ ≥ 0
 * @param steps T ≥ 1
 * @param lowestRate η_min ≥ 0
 */
public record Cosine(double initialRate, int steps, double lowestRate) implements Schedule {
    /** Checks the settings. */
    public Cosine {
        Require.nonNegative("initialRate", initialRate);
        Require.atLeast(1, "steps", steps);
        Require.nonNegative("lowestRate", lowestRate);
    }

    /** Down to 0. */
    public Cosine(double initialRate, int steps) {
        this(initialRate, steps, 0);
    }

    @Override
    public double at(int step) {
        return between(initialRate, lowestRate, (double) step / steps);
    }

    /** Returns the schedule that follows this one down and then stays at η_min. */
    public Schedule held() {
        return new Joined(this, steps, Schedule.constant(lowestRate));
    }

    /** Returns the point of half a cosine from {@code start} (share 0) to {@code end} (share 1). */
    static double between(double start, double end, double share) {
        return end + (start - end) * (1 + StrictMath.cos(Math.PI * share)) / 2;
    }
}
