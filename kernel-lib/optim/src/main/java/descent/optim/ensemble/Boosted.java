package descent.optim.ensemble;

import descent.optim.selection.Predictor;
import java.util.List;

/** A weighted sum of trees, f(x) = f₀ + Σ αₘ hₘ(x). Immutable. */
public final class Boosted implements Predictor {
    private final double start;
    private final List<Tree> trees;
    private final List<Double> weights;
    private final boolean signs;

    Boosted(double start, List<Tree> trees, List<Double> weights, boolean signs) {
        this.start = start;
        this.trees = List.copyOf(trees);
        this.weights = List.copyOf(weights);
        this.signs = signs;
    }

    /** Returns f(x): for AdaBoost its sign is the class, for logistic boosting it is the log-odds of class 1. */
    @Override
    public double predict(double[] x) {
        return predict(x, trees.size());
    }

    /** Returns the sum over the first rounds alone. */
    public double predict(double[] x, int rounds) {
        double sum = start;
        for (int m = 0; m < Math.min(rounds, trees.size()); m++) {
            double h = trees.get(m).predict(x);
            sum += weights.get(m) * (signs ? sign(h) : h);
        }
        return sum;
    }

    /** Returns the number of rounds made. */
    public int rounds() {
        return trees.size();
    }

    /** Returns the weights α of the rounds. */
    public double[] weights() {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Returns 1 for a positive value and −1 otherwise. */
    static double sign(double value) {
        return value > 0 ? 1 : -1;
    }
}
