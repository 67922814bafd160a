package descent.optim.selection;

import java.util.Arrays;
import java.util.List;

/**
 * The scores of a learner on folds that it has not seen.
 *
 * <p>The learner is fitted anew for every fold on the fold's training samples alone; preparation belongs into the learner, see {@link Pipeline}. Cross-validation estimates, it does not regularize. The scores of folds share training samples, so their spread divided by √k understates the error. Immutable.
 */
public final class CrossValidation {
    private final double[] scores;

    private CrossValidation(double[] scores) {
        this.scores = scores;
    }

    /** Scores the learner on every fold. */
    public static CrossValidation of(Learner learner, double[][] x, double[] y, List<Fold> folds, Score score) {
        double[] scores = new double[folds.size()];
        for (int f = 0; f < scores.length; f++) {
            int[] train = folds.get(f).train();
            int[] test = folds.get(f).test();
            Predictor model = learner.fit(Fold.rows(x, train), Fold.values(y, train));
            scores[f] = score.of(Fold.values(y, test), model.predict(Fold.rows(x, test)));
        }
        return new CrossValidation(scores);
    }

    /** Returns the predictions of every sample by the model that has not seen it; NaN for samples in no test set. */
    public static double[] predictions(Learner learner, double[][] x, double[] y, List<Fold> folds) {
        double[] predictions = new double[y.length];
        Arrays.fill(predictions, Double.NaN);
        for (Fold fold : folds) {
            int[] train = fold.train();
            Predictor model = learner.fit(Fold.rows(x, train), Fold.values(y, train));
            for (int i : fold.test()) predictions[i] = model.predict(x[i]);
        }
        return predictions;
    }

    /** Returns the scores, one per fold. */
    public double[] scores() {
        return scores.clone();
    }

    /** Returns their mean. */
    public double mean() {
        return Arrays.stream(scores).average().orElse(Double.NaN);
    }

    /** Returns their standard deviation, divisor k − 1. */
    public double deviation() {
        double mean = mean();
        double sum = Arrays.stream(scores).map(s -> (s - mean) * (s - mean)).sum();
        return Math.sqrt(sum / (scores.length - 1));
    }

    @Override
    public String toString() {
        return "CrossValidation: mean " + mean() + ", deviation " + deviation() + " over " + scores.length + " folds";
    }
}
