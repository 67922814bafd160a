package descent.optim.selection;

import descent.optim.linalg.Require;
import descent.optim.objective.Objective;
import descent.optim.run.Iterate;
import descent.optim.run.Listener;
import org.jspecify.annotations.Nullable;

/**
 * Ends training when the validation loss has not improved for a while, and keeps the best weights.
 *
 * <pre>
 * improved:  loss &lt; best − minDelta       NaN never improves
 * improved → best = loss, bad = 0;  else bad = bad + 1;  stop when bad ≥ patience
 * </pre>
 *
 * <p>So on a constant curve, patience p stops at observation p + 1, the first one being the best; on NaN from the start, at observation p. The loss at the best observation is the smallest of many and therefore too good: report another set's. Mutable, for one run.
 *
 * <pre>{@code
 * EarlyStopping stopping = new EarlyStopping(validationLoss, 10, 1e-4, stepsPerEpoch);
 * training.withListener(stopping).minimize(f, start, random);
 * double[] weights = stopping.bestWeights();
 * }</pre>
 *
 * <p>Source: Prechelt, "Early stopping — but when?", 1998, section 2 (criterion UP).
 */
public final class EarlyStopping implements Listener {
    private final @Nullable Objective validation;
    private final int patience;
    private final double minDelta;
    private final int every;
    private double best = Double.POSITIVE_INFINITY;
    private int bestObservation = -1;
    private int observations;
    private int bad;
    private double[] bestWeights = {};

    /**
     * A stopper to be told the losses by {@link #update}.
     *
     * @param patience observations without improvement until the end, ≥ 1
     * @param minDelta what counts as improvement, ≥ 0
     */
    public EarlyStopping(int patience, double minDelta) {
        this(null, patience, minDelta, 1);
    }

    /**
     * A stopper that measures the loss itself, as a listener.
     *
     * @param validation the loss on the validation data
     * @param every measures at the iterations 0, every, 2·every, …: the steps of an epoch
     */
    public EarlyStopping(@Nullable Objective validation, int patience, double minDelta, int every) {
        this.validation = validation;
        this.patience = Require.atLeast(1, "patience", patience);
        this.minDelta = Require.nonNegative("minDelta", minDelta);
        this.every = Require.atLeast(1, "every", every);
    }

    /** Takes the next observation and returns whether to stop; the weights are copied if they are the best so far. */
    public boolean update(double loss, double[] weights) {
        if (loss < best - minDelta || best == Double.POSITIVE_INFINITY && loss < best) {
            best = loss;
            bestObservation = observations;
            bestWeights = weights.clone();
            bad = 0;
        } else bad++;
        observations++;
        return bad >= patience;
    }

    @Override
    public void accept(Iterate it) {
        if (it.iteration() % every != 0) return;
        double loss = validation == null ? it.value() : validation.value(it.x());
        if (update(loss, it.x())) it.stop();
    }

    /** Returns the smallest loss that counted, +∞ before any did. */
    public double best() {
        return best;
    }

    /** Returns the number of the best observation, from 0; −1 before any. */
    public int bestObservation() {
        return bestObservation;
    }

    /** Returns how many observations have passed without improvement. */
    public int bad() {
        return bad;
    }

    /** Returns how many observations there were. */
    public int observations() {
        return observations;
    }

    /** Returns a copy of the weights of the best observation; empty before any. */
    public double[] bestWeights() {
        return bestWeights.clone();
    }
}
