package descent.optim.ensemble;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import descent.optim.selection.Learner;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Gradient boosting on small trees: each fits the negative gradient of the loss at the predictions so far.
 *
 * <pre>
 * f₀ = the best constant
 * rᵢ = −∂L/∂f(xᵢ):  yᵢ − f(xᵢ) for squared error,  yᵢ − σ(f(xᵢ)) for the logistic loss with labels 0 and 1
 * f ← f + ν h,  h a tree on r
 * </pre>
 *
 * <p>It is gradient descent in the space of functions, with the learning rate ν. For the logistic loss each leaf takes one Newton step, Σr/Σσ(1 − σ). With a subsample below 1 each round sees only a random share of the samples (stochastic gradient boosting).
 *
 * <p>Source: Friedman, "Greedy function approximation: a gradient boosting machine", 2001, algorithms 2 and 5; "Stochastic gradient boosting", 2002.
 *
 * @param rounds ≥ 1
 * @param learningRate ν in (0, 1], the shrinkage
 * @param depth of each tree, ≥ 1
 * @param logistic whether the loss is logistic, with labels 0 and 1
 * @param subsample share of the samples per round, in (0, 1]
 * @param random draws the subsamples; may be null where all samples are used
 */
public record GradientBoosting(
        int rounds,
        double learningRate,
        int depth,
        boolean logistic,
        double subsample,
        @Nullable RandomGenerator random)
        implements Learner {
    /** Checks the settings. */
    public GradientBoosting {
        Require.atLeast(1, "rounds", rounds);
        Require.share("learningRate", learningRate);
        Require.atLeast(1, "depth", depth);
        Require.share("subsample", subsample);
        if (subsample < 1 && random == null)
            throw new IllegalArgumentException("random must be given where subsample is below 1");
    }

    /** Squared error on all samples. */
    public static GradientBoosting regression(int rounds, double learningRate, int depth) {
        return new GradientBoosting(rounds, learningRate, depth, false, 1, null);
    }

    /** The logistic loss on all samples; predictions are log-odds. */
    public static GradientBoosting classification(int rounds, double learningRate, int depth) {
        return new GradientBoosting(rounds, learningRate, depth, true, 1, null);
    }

    @Override
    public Boosted fit(double[][] x, double[] y) {
        Vectors.length("y", y, x.length);
        int n = y.length;
        double mean = 0;
        for (int i = 0; i < n; i++) {
            if (logistic) Require.that(y[i] == 0 || y[i] == 1, "y[" + i + "]", "must be 0 or 1", y[i]);
            mean += y[i] / n;
        }
        if (logistic && (mean == 0 || mean == 1))
            throw new IllegalArgumentException("y must hold both classes but holds one");
        double start = logistic ? Math.log(mean / (1 - mean)) : mean;
        double[] f = Vectors.filled(n, start);
        List<Tree> trees = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        double[] target = new double[n];
        double[] weight = new double[n];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < n; i++) prepare(i, y[i], f[i], target, weight);
            Tree tree = new DecisionTree(depth).fit(x, target, weight, null);
            trees.add(tree);
            weights.add(learningRate);
            for (int i = 0; i < n; i++) f[i] += learningRate * tree.predict(x[i]);
        }
        return new Boosted(start, trees, weights, false);
    }

    /**
     * Sets what the tree fits at sample i. For the logistic loss that is r/h with weight h = σ(1 − σ): the weighted mean of a leaf is then its Newton step.
     */
    private void prepare(int i, double y, double f, double[] target, double[] weight) {
        boolean drawn = subsample == 1 || random == null || random.nextDouble() < subsample;
        if (!logistic) {
            target[i] = y - f;
            weight[i] = drawn ? 1 : 0;
            return;
        }
        double p = 1 / (1 + Math.exp(-f));
        double curvature = Math.max(1e-12, p * (1 - p));
        target[i] = (y - p) / curvature;
        weight[i] = drawn ? curvature : 0;
    }
}
