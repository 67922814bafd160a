package descent.optim.parallel;

import descent.optim.objective.Objective;
import java.util.Arrays;

/** What a {@link ParameterServer} did: the time, the value and the gradient's delay of every update. */
public final class Timeline {
    /** The server's θ, live while the run goes on. */
    final double[] theta;

    private final Objective f;
    private int updates;
    private double[] times = new double[64];
    private double[] values = new double[64];
    private int[] delays = new int[64];

    Timeline(Objective f, double[] start) {
        this.f = f;
        theta = start.clone();
    }

    void updated(double time, int delay) {
        if (updates == times.length) {
            times = Arrays.copyOf(times, 2 * updates);
            values = Arrays.copyOf(values, 2 * updates);
            delays = Arrays.copyOf(delays, 2 * updates);
        }
        times[updates] = time;
        values[updates] = f.value(theta);
        delays[updates++] = delay;
    }

    /** Returns the number of updates. */
    public int updates() {
        return updates;
    }

    /** Returns when each update was made. */
    public double[] times() {
        return Arrays.copyOf(times, updates);
    }

    /** Returns f after each update, over all terms. */
    public double[] values() {
        return Arrays.copyOf(values, updates);
    }

    /** Returns how many updates old each gradient was. */
    public int[] delays() {
        return Arrays.copyOf(delays, updates);
    }

    /** Returns a copy of θ at the end. */
    public double[] x() {
        return theta.clone();
    }

    /** Returns the time of the first update after which f is at most this, or infinity. */
    public double timeTo(double value) {
        for (int k = 0; k < updates; k++) if (values[k] <= value) return times[k];
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public String toString() {
        return "Timeline of " + updates + " updates"
                + (updates == 0 ? "" : " until " + times[updates - 1] + "; f at the end " + values[updates - 1]);
    }
}
