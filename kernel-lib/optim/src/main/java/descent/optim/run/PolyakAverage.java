package descent.optim.run;

import descent.optim.linalg.Require;

/**
 * The Polyak–Ruppert average: the mean of the points after some updates on, ā ← ā + (x − ā)/n.
 *
 * <p>With SGD and a slowly falling rate it converges at the best possible rate without tuning. The start itself, iteration 0, is left out unless asked for. Mutable, one per run.
 *
 * <p>Source: Polyak and Juditsky, "Acceleration of stochastic approximation by averaging", 1992; Ruppert, 1988.
 */
public final class PolyakAverage implements Average {
    private final int from;
    private final int every;
    private double[] mean = {};
    private int count;

    private PolyakAverage(int from, int every) {
        this.from = Require.atLeast(0, "from", from);
        this.every = Require.atLeast(1, "every", every);
    }

    /** Averages the points from iteration {@code from} on. */
    public static PolyakAverage from(int from) {
        return new PolyakAverage(from, 1);
    }

    /**
     * Stochastic weight averaging: averages the points at iterations {@code from}, {@code from + every}, …, usually the ends of epochs under a constant or cyclical rate.
     *
     * <p>Batch normalisation statistics must be computed anew for the averaged weights. Source: Izmailov et al., "Averaging weights leads to wider optima and better generalization", UAI 2018, algorithm 1.
     */
    public static PolyakAverage swa(int from, int every) {
        return new PolyakAverage(from, every);
    }

    @Override
    public void accept(Iterate it) {
        if (it.iteration() >= from && (it.iteration() - from) % every == 0) add(it.x());
    }

    /** Adds a point, which is not modified. */
    public void add(double[] x) {
        if (count == 0) mean = x.clone();
        count++;
        for (int i = 0; i < mean.length; i++) mean[i] += (x[i] - mean[i]) / count;
    }

    @Override
    public double[] average() {
        if (count == 0)
            throw new IllegalStateException("no point has been averaged yet: averaging begins at iteration " + from);
        return mean.clone();
    }

    @Override
    public int count() {
        return count;
    }
}
