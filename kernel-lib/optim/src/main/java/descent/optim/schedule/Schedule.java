package descent.optim.schedule;

/**
 * A learning rate as a function of the step: the first update is step 0.
 *
 * <p>Most schedules are values without state. One that reacts to what happened ({@link ReduceOnPlateau}) answers fresh state from {@link #start()} and is told the metric by {@link #observe}.
 */
@FunctionalInterface
public interface Schedule {
    /** Returns the rate in force during the given step, 0 for the first update. */
    double at(int step);

    /** Returns the schedule to use for one run, with state of its own. */
    default Schedule start() {
        return this;
    }

    /** Tells the running schedule the metric that followed the latest step. */
    default void observe(double metric) {}

    /** Returns the schedule that always gives this rate. */
    static Schedule constant(double rate) {
        return new Constant(rate);
    }

    /** Returns this schedule multiplied by a number. */
    default Schedule times(double factor) {
        return new Product(this, new Constant(factor));
    }

    /** Returns this schedule after a linear warm-up that begins at {@code startFactor} times its first rate. */
    default Schedule warmedUp(int steps, double startFactor) {
        return new WarmUp(this, steps, startFactor);
    }
}
