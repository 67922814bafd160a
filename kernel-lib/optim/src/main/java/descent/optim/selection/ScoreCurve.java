package descent.optim.selection;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.random.RandomGenerator;

/** Training and test scores along an axis: the size of the training set (learning curve) or a setting (validation curve). Immutable. */
public final class ScoreCurve {
    private final double[] axis;
    private final double[] train;
    private final double[] test;

    private ScoreCurve(double[] axis, double[] train, double[] test) {
        this.axis = axis;
        this.train = train;
        this.test = test;
    }

    /**
     * The learning curve: on each fold the learner gets only the first samples of a shuffled training set.
     *
     * @param sizes the numbers of training samples, each at least 1 and at most the smallest training set; not modified
     */
    public static ScoreCurve learning(
            Learner learner,
            double[][] x,
            double[] y,
            List<Fold> folds,
            Score score,
            int[] sizes,
            RandomGenerator random) {
        double[] train = new double[sizes.length];
        double[] test = new double[sizes.length];
        for (Fold fold : folds) {
            int[] all = fold.train();
            int[] order = KFold.shuffled(all.length, random);
            for (int s = 0; s < sizes.length; s++) {
                if (sizes[s] < 1 || sizes[s] > all.length)
                    throw new IllegalArgumentException(
                            "sizes must be in [1, " + all.length + "] but one was " + sizes[s]);
                int[] some = Arrays.stream(order, 0, sizes[s]).map(i -> all[i]).toArray();
                add(learner, x, y, some, fold.test(), score, folds.size(), s, train, test);
            }
        }
        return new ScoreCurve(Arrays.stream(sizes).asDoubleStream().toArray(), train, test);
    }

    /** The validation curve: the mean scores over the folds for every value of a setting. */
    public static ScoreCurve validation(
            DoubleFunction<Learner> learner,
            double[] settings,
            double[][] x,
            double[] y,
            List<Fold> folds,
            Score score) {
        double[] train = new double[settings.length];
        double[] test = new double[settings.length];
        for (int s = 0; s < settings.length; s++)
            for (Fold fold : folds)
                add(learner.apply(settings[s]), x, y, fold.train(), fold.test(), score, folds.size(), s, train, test);
        return new ScoreCurve(settings.clone(), train, test);
    }

    private static void add(
            Learner learner,
            double[][] x,
            double[] y,
            int[] training,
            int[] testing,
            Score score,
            int folds,
            int at,
            double[] train,
            double[] test) {
        double[][] rows = Fold.rows(x, training);
        double[] targets = Fold.values(y, training);
        Predictor model = learner.fit(rows, targets);
        train[at] += score.of(targets, model.predict(rows)) / folds;
        test[at] += score.of(Fold.values(y, testing), model.predict(Fold.rows(x, testing))) / folds;
    }

    /** Returns the sizes or settings. */
    public double[] axis() {
        return axis.clone();
    }

    /** Returns the mean scores on the samples that were learned from. */
    public double[] train() {
        return train.clone();
    }

    /** Returns the mean scores on the others. */
    public double[] test() {
        return test.clone();
    }
}
