package descent.optim.ensemble;

import descent.optim.linalg.Require;
import descent.optim.selection.Learner;
import java.util.random.RandomGenerator;

/**
 * A random forest: bagged trees that try only some features at each split, which makes them less alike.
 *
 * <p>Fewer features lower the correlation ρ of the trees and raise the variance of each: the error has its minimum between. √d for classes and d/3 for regression are usual. The prediction for classes 0 and 1 is the mean share of class 1.
 *
 * <p>Source: Breiman, "Random forests", 2001, section 4.
 *
 * @param trees B ≥ 1
 * @param tree the settings of each
 * @param random draws samples and features
 */
public record RandomForest(int trees, DecisionTree tree, RandomGenerator random) implements Learner {
    /** Checks the number. */
    public RandomForest {
        Require.atLeast(1, "trees", trees);
    }

    /** Trees grown out, with this many features tried per split. */
    public RandomForest(int trees, int features, RandomGenerator random) {
        this(trees, new DecisionTree(Integer.MAX_VALUE, 1, features), random);
    }

    @Override
    public Ensemble fit(double[][] x, double[] y) {
        Learner one = (rows, targets) -> {
            double[] weights = new double[targets.length];
            java.util.Arrays.fill(weights, 1);
            return tree.fit(rows, targets, weights, random);
        };
        return new Bagging(one, trees, random).fit(x, y);
    }
}
