package descent.optim.schedule;

import descent.optim.linalg.Require;

/**
 * One schedule until a boundary and another from it on; the second counts from 0 at the boundary, which belongs to it.
 *
 * @param before the schedule of steps 0, …, boundary − 1
 * @param boundary the first step of the second
 * @param after its step 0 is the boundary
 */
public record Joined(Schedule before, int boundary, Schedule after) implements Schedule {
    /** Checks the boundary. */
    public Joined {
        Require.atLeast(0, "boundary", boundary);
    }

    @Override
    public double at(int step) {
        return step < boundary ? before.at(step) : after.at(step - boundary);
    }

    @Override
    public Schedule start() {
        return new Joined(before.start(), boundary, after.start());
    }

    @Override
    public void observe(double metric) {
        before.observe(metric);
        after.observe(metric);
    }
}
