package descent.optim.ensemble;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.selection.Learner;
import descent.optim.selection.Predictor;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Bagging: the mean of models that are fitted on bootstrap samples.
 *
 * <pre>
 * variance of the mean of B models with variance σ² and correlation ρ:  ρσ² + (1 − ρ)σ²/B
 * </pre>
 *
 * <p>More models take away the second term alone. Each leaves out a share of (1 − 1/n)ⁿ ≈ 0.368 of the samples, which score it without a test set (out of bag).
 *
 * <p>Source: Breiman, "Bagging predictors", 1996; the variance: Hastie, Tibshirani, Friedman, "The elements of statistical learning", 2009, equation (15.1).
 *
 * @param learner what is fitted on each bootstrap sample
 * @param models B ≥ 1
 * @param random draws the samples
 */
public record Bagging(Learner learner, int models, RandomGenerator random) implements Learner {
    /** Checks the number. */
    public Bagging {
        Require.atLeast(1, "models", models);
    }

    /** Returns ρσ² + (1 − ρ)σ²/B. */
    public static double variance(double variance, double correlation, int models) {
        Require.atLeast(1, "models", models);
        return correlation * variance + (1 - correlation) * variance / models;
    }

    @Override
    public Ensemble fit(double[][] x, double[] y) {
        Vectors.length("y", y, x.length);
        int n = y.length;
        List<Predictor> members = new ArrayList<>();
        boolean[][] used = new boolean[models][n];
        for (int b = 0; b < models; b++) {
            double[][] rows = new double[n][];
            double[] targets = new double[n];
            for (int k = 0; k < n; k++) {
                int i = random.nextInt(n);
                used[b][i] = true;
                rows[k] = x[i];
                targets[k] = y[i];
            }
            members.add(learner.fit(rows, targets));
        }
        return new Ensemble(members, used);
    }
}
