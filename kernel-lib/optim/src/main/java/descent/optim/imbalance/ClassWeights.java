package descent.optim.imbalance;

import descent.optim.linalg.Require;
import java.util.HashMap;
import java.util.Map;

/**
 * Sample weights by class, and what they do to probabilities.
 *
 * <p>A model trained with weights w₁ and w₀ answers w₁π/(w₁π + w₀(1 − π)) where the true probability is π: at π = 0.01 balanced weights give 0.5. {@link #corrected} takes that back.
 */
public final class ClassWeights {
    private ClassWeights() {}

    /** Returns one weight per sample, n/(K·n_c) for a class with n_c of n samples: every class weighs the same, and the mean weight is 1. */
    public static double[] balanced(double[] y) {
        Map<Double, Integer> counts = new HashMap<>();
        for (double label : y) counts.merge(label, 1, Integer::sum);
        double[] weights = new double[y.length];
        for (int i = 0; i < y.length; i++)
            weights[i] = (double) y.length / counts.size() / counts.getOrDefault(y[i], 1);
        return weights;
    }

    /** Returns one weight per sample: w₁ for label 1 and w₀ for all others. */
    public static double[] of(double[] y, double w1, double w0) {
        Require.positive("w1", w1);
        Require.positive("w0", w0);
        double[] weights = new double[y.length];
        for (int i = 0; i < y.length; i++) weights[i] = y[i] == 1 ? w1 : w0;
        return weights;
    }

    /** Returns the probability that a model trained with these weights gives where the true one is π. */
    public static double weighted(double pi, double w1, double w0) {
        return w1 * pi / (w1 * pi + w0 * (1 - pi));
    }

    /** Returns the probability without the weights: the inverse of {@link #weighted}. */
    public static double corrected(double p, double w1, double w0) {
        return weighted(p, 1 / w1, 1 / w0);
    }

    /**
     * Returns the probability where the share of positives is another than in training.
     *
     * <p>Source: Elkan, "The foundations of cost-sensitive learning", 2001, theorem 2.
     *
     * @param p the model's probability
     * @param trained share of positives in its training data, in (0, 1)
     * @param actual share of positives where it is used, in (0, 1)
     */
    public static double forPrior(double p, double trained, double actual) {
        Require.that(trained > 0 && trained < 1, "trained", "must be in (0, 1)", trained);
        Require.that(actual > 0 && actual < 1, "actual", "must be in (0, 1)", actual);
        return weighted(p, actual / trained, (1 - actual) / (1 - trained));
    }

    /** Returns the threshold that costs least when a missed positive costs so much and a false alarm so much: alarm/(alarm + miss), for calibrated probabilities. */
    public static double threshold(double missCost, double alarmCost) {
        Require.positive("missCost", missCost);
        return Require.positive("alarmCost", alarmCost) / (alarmCost + missCost);
    }
}
