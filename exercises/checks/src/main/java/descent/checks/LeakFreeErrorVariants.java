package descent.checks;

import descent.check.Misconception;
import descent.checks.LearnersForFolds.Scale;
import descent.contracts.FoldLearner;
import descent.contracts.LeakFreeError;
import java.util.stream.IntStream;

/** What goes wrong in {@code 15-leak-free}. */
final class LeakFreeErrorVariants {
    private LeakFreeErrorVariants() {}

    /** The predictions for one fold. */
    private interface OneFold {
        double[] predict(double[][] x, double[] y, int[] train, int[] test, FoldLearner learner);
    }

    private static LeakFreeError over(OneFold fold) {
        return (x, y, folds, learner) -> {
            double sum = 0;
            for (int[] test : folds) {
                double[] p = fold.predict(x, y, others(y.length, test), test, learner);
                sum += LearnersForFolds.meanSquare(p, LearnersForFolds.values(y, test)) / folds.length;
            }
            return sum;
        };
    }

    private static int[] others(int n, int[] test) {
        return IntStream.range(0, n)
                .filter(i -> IntStream.of(test).noneMatch(t -> t == i))
                .toArray();
    }

    private static double[] ask(
            FoldLearner learner, Scale forTrain, Scale forTest, double[][] x, double[] y, int[] train, int[] test) {
        return learner.predict(
                forTrain.apply(LearnersForFolds.rows(x, train)),
                LearnersForFolds.values(y, train),
                forTest.apply(LearnersForFolds.rows(x, test)));
    }

    private static Scale unscaled(double[][] x) {
        return Scale.of(new double[1][x[0].length]);
    }

    @Misconception(
            name = "the scale is fitted on all samples",
            hint =
                    "Change a test row and look at what the training rows become: in your answer they change too. Whose mean do you "
                            + "subtract?")
    static LeakFreeError onAll() {
        return over((x, y, train, test, learner) -> {
            Scale all = Scale.of(x);
            return ask(learner, all, all, x, y, train, test);
        });
    }

    @Misconception(
            name = "the test rows are scaled by themselves",
            hint =
                    "Your test rows have mean 0 in every fold. A model in use meets one row at a time: what would be its mean and its "
                            + "deviation?")
    static LeakFreeError testByItself() {
        return over((x, y, train, test, learner) -> ask(
                learner,
                Scale.of(LearnersForFolds.rows(x, train)),
                Scale.of(LearnersForFolds.rows(x, test)),
                x,
                y,
                train,
                test));
    }

    @Misconception(
            name = "the test rows are not scaled",
            hint =
                    "The learner has been shown numbers around 0 and is then asked about rows in the old units. What must happen to "
                            + "them first?")
    static LeakFreeError testUnscaled() {
        return over((x, y, train, test, learner) ->
                ask(learner, Scale.of(LearnersForFolds.rows(x, train)), unscaled(x), x, y, train, test));
    }

    @Misconception(
            name = "nothing is scaled",
            hint = "Multiply a feature by 1000: your error changes. Should it, after standardization?")
    static LeakFreeError nothingScaled() {
        return over((x, y, train, test, learner) -> ask(learner, unscaled(x), unscaled(x), x, y, train, test));
    }

    @Misconception(
            name = "training on the test samples",
            hint = "Count the rows that you give the learner to train on. Which of them should not be there?")
    static LeakFreeError trainsOnAll() {
        return over((x, y, train, test, learner) -> {
            Scale scale = Scale.of(LearnersForFolds.rows(x, train));
            return ask(learner, scale, scale, x, y, IntStream.range(0, y.length).toArray(), test);
        });
    }

    @Misconception(name = "shifted but not divided", hint = "Your features have mean 0. What about their deviation?")
    static LeakFreeError onlyShifted() {
        return over((x, y, train, test, learner) -> {
            Scale scale = Scale.of(LearnersForFolds.rows(x, train)).withoutDivision();
            return ask(learner, scale, scale, x, y, train, test);
        });
    }

    @Misconception(
            name = "the deviation with divisor n − 1",
            hint = "For 3 and 5 the statement's deviation is 1. Yours is √2. By what do you divide the sum of squares?")
    static LeakFreeError sampleDeviation() {
        return over((x, y, train, test, learner) -> {
            Scale scale = Scale.of(LearnersForFolds.rows(x, train), train.length - 1.0);
            return ask(learner, scale, scale, x, y, train, test);
        });
    }

    @Misconception(
            name = "large folds count more",
            hint =
                    "You average over samples. The statement averages over folds, each counting alike. When do the two differ?")
    static LeakFreeError pooled() {
        return (x, y, folds, learner) -> {
            double sum = 0;
            int count = 0;
            for (int[] test : folds) {
                Scale scale = Scale.of(LearnersForFolds.rows(x, others(y.length, test)));
                double[] p = ask(learner, scale, scale, x, y, others(y.length, test), test);
                sum += test.length * LearnersForFolds.meanSquare(p, LearnersForFolds.values(y, test));
                count += test.length;
            }
            return sum / count;
        };
    }
}
