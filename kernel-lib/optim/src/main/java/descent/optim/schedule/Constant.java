package descent.optim.schedule;

import descent.optim.linalg.Require;

/**
 * The same learning rate at every step.
 *
 * @param rate η ≥ 0
 */
public record Constant(double rate) implements Schedule {
    /** Checks the rate. */
    public Constant {
        Require.nonNegative("learningRate", rate);
    }

    @Override
    public double at(int step) {
        return rate;
    }
}
