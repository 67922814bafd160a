package descent.optim.selection;

import descent.optim.linalg.Require;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Chooses among learners by cross-validation, as a learner: score it by cross-validation again (nested), and the estimate is honest.
 *
 * <p>The best score of many candidates is too good, because it was chosen for being good. {@link #choose} gives that flat score; {@code CrossValidation.of(tuning, …)} the nested one.
 *
 * @param candidates at least one
 * @param k inner folds, ≥ 2
 * @param stratified whether the inner folds keep the classes' shares
 * @param score what is compared
 * @param greaterIsBetter whether the greatest mean score wins
 * @param random draws the inner folds
 */
public record Tuning(
        List<Learner> candidates,
        int k,
        boolean stratified,
        Score score,
        boolean greaterIsBetter,
        RandomGenerator random)
        implements Learner {
    /** Checks the settings and copies the list. */
    public Tuning {
        candidates = List.copyOf(candidates);
        Require.atLeast(1, "candidates", candidates.size());
        Require.atLeast(2, "k", k);
    }

    /**
     * Which candidate won, and its score, which is too good.
     *
     * @param index its place in the list
     * @param flatScore its mean score over the folds that chose it
     */
    public record Choice(int index, double flatScore) {}

    /** Chooses by cross-validation on these data; all candidates see the same folds. */
    public Choice choose(double[][] x, double[] y) {
        List<Fold> folds = stratified ? KFold.stratified(y, k, random) : KFold.of(y.length, k, random);
        int best = 0;
        double bestScore = Double.NaN;
        for (int c = 0; c < candidates.size(); c++) {
            double mean =
                    CrossValidation.of(candidates.get(c), x, y, folds, score).mean();
            if (Double.isNaN(bestScore) || (greaterIsBetter ? mean > bestScore : mean < bestScore)) {
                best = c;
                bestScore = mean;
            }
        }
        return new Choice(best, bestScore);
    }

    @Override
    public Predictor fit(double[][] x, double[] y) {
        return candidates.get(choose(x, y).index()).fit(x, y);
    }
}
