package descent.optim.search;

import java.util.ArrayList;
import java.util.List;

/** Settings that a {@link Search} tried, in the order in which it tried them, with their scores. */
public final class Trials {
    private final List<double[]> settings = new ArrayList<>();
    private final List<Double> scores = new ArrayList<>();
    private int best = -1;

    Trials() {}

    void add(double[] setting, double score) {
        settings.add(setting);
        scores.add(score);
        if (!Double.isNaN(score) && (best < 0 || score < scores.get(best))) best = settings.size() - 1;
    }

    /** Returns how many settings were tried. */
    public int size() {
        return settings.size();
    }

    /** Returns the setting of a trial, a copy. */
    public double[] setting(int trial) {
        return settings.get(trial).clone();
    }

    /** Returns the score of a trial; NaN where the training failed. */
    public double score(int trial) {
        return scores.get(trial);
    }

    /** Returns the best setting, a copy: the first of those with the least score. */
    public double[] best() {
        return setting(bestTrial());
    }

    /**
     * Returns the least score. As an estimate of what the setting is worth it is too good: it was chosen for being the least.
     *
     * @throws IllegalStateException if no trial has a score that is a number
     */
    public double bestScore() {
        return score(bestTrial());
    }

    /** Returns, for each trial, the least score until then: the curve by which searches are compared. NaN before the first number. */
    public double[] bestSoFar() {
        double[] curve = new double[size()];
        double least = Double.NaN;
        for (int i = 0; i < curve.length; i++) {
            if (Double.isNaN(least) || score(i) < least) least = score(i);
            curve[i] = least;
        }
        return curve;
    }

    private int bestTrial() {
        if (best < 0) throw new IllegalStateException("none of the " + size() + " trials has a score that is a number");
        return best;
    }
}
