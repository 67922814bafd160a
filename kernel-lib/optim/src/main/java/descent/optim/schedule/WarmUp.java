package descent.optim.schedule;

import descent.optim.linalg.Require;

/**
 * A straight rise over w steps to the first rate of another schedule, which then begins: η(t) = η₀ (a + (1 − a) t/w), η₀ = main(0).
 *
 * @param main the schedule after the warm-up; its step 0 is step w
 * @param steps w ≥ 0
 * @param startFactor a in [0, 1], the share of η₀ at step 0; 0 makes the first step move nothing
 */
public record WarmUp(Schedule main, int steps, double startFactor) implements Schedule {
    /** Checks the settings. */
    public WarmUp {
        Require.atLeast(0, "steps", steps);
        Require.that(startFactor >= 0 && startFactor <= 1, "startFactor", "must be in [0, 1]", startFactor);
    }

    @Override
    public double at(int step) {
        if (step >= steps) return main.at(step - steps);
        return main.at(0) * (startFactor + (1 - startFactor) * step / steps);
    }

    @Override
    public Schedule start() {
        return new WarmUp(main.start(), steps, startFactor);
    }

    @Override
    public void observe(double metric) {
        main.observe(metric);
    }
}
