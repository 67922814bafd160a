package descent.optim.ensemble;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A binary regression and classification tree (CART), grown by the greatest decrease of weighted squared error.
 *
 * <pre>
 * split on feature j at s:  maximize  W_L ȳ_L² + W_R ȳ_R²      W the weights' sums, ȳ the weighted means of the sides
 * leaf:                     ȳ
 * </pre>
 *
 * <p>For labels 0 and 1 the squared error is half the Gini impurity, so the same tree classifies: a leaf's mean is the share of class 1. Labels −1 and 1 do too. Thresholds lie in the middle between neighbouring values; x ≤ s goes left. Cost: d·n log n per level.
 *
 * <p>Source: Breiman, Friedman, Olshen, Stone, "Classification and regression trees", 1984, chapters 2 and 8.
 *
 * @param depth the greatest depth, ≥ 0: 1 is a stump
 * @param leafSize the fewest samples in a leaf, ≥ 1
 * @param features how many features are tried per split, drawn anew each time; 0 for all
 */
public record DecisionTree(int depth, int leafSize, int features) {
    /** Checks the settings. */
    public DecisionTree {
        Require.atLeast(0, "depth", depth);
        Require.atLeast(1, "leafSize", leafSize);
        Require.atLeast(0, "features", features);
    }

    /** All features are tried, leaves may hold one sample. */
    public DecisionTree(int depth) {
        this(depth, 1, 0);
    }

    /** Grows a tree on n rows and n targets, which are not modified, with equal weights. */
    public Tree fit(double[][] x, double[] y) {
        return fit(x, y, Vectors.filled(y.length, 1), null);
    }

    /**
     * Grows a tree with weights.
     *
     * @param weights n numbers ≥ 0, not all 0; samples of weight 0 count neither for a split nor for a leaf's size
     * @param random draws the features; may be null where all are tried
     */
    public Tree fit(double[][] x, double[] y, double[] weights, @Nullable RandomGenerator random) {
        Vectors.length("y", y, x.length);
        Vectors.length("weights", weights, x.length);
        if (features > 0 && random == null)
            throw new IllegalArgumentException("random must be given where features are drawn");
        return new Tree(new Growth(this, x, y, weights, random).grow());
    }
}
