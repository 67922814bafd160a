package descent.optim.run;

import descent.optim.linalg.Require;

/**
 * The exponential moving average of the points, a ← δ a + (1 − δ) x, beginning with the first point itself.
 *
 * <p>It remembers about 1/(1 − δ) points. Because it begins with a point and not with 0, it needs no bias correction. Mutable, one per run.
 *
 * <p>Source: Tarvainen and Valpola, "Mean teachers are better role models", NeurIPS 2017, equation (1).
 */
public final class ExponentialAverage implements Average {
    private final double decay;
    private double[] mean = {};
    private int count;

    /** Averages with decay δ in [0, 1), usually 0.999. */
    public ExponentialAverage(double decay) {
        this.decay = Require.fraction("decay", decay);
    }

    @Override
    public void accept(Iterate it) {
        add(it.x());
    }

    /** Adds a point, which is not modified. */
    public void add(double[] x) {
        if (count == 0) mean = x.clone();
        else for (int i = 0; i < mean.length; i++) mean[i] = decay * mean[i] + (1 - decay) * x[i];
        count++;
    }

    @Override
    public double[] average() {
        if (count == 0) throw new IllegalStateException("no point has been averaged yet");
        return mean.clone();
    }

    @Override
    public int count() {
        return count;
    }
}
