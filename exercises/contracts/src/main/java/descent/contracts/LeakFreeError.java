package descent.contracts;

/** Exercise {@code 15-leak-free}: cross-validation in which scaling is fitted inside the fold. */
@FunctionalInterface
public interface LeakFreeError {
    /**
     * The cross-validated mean squared error of a learner on standardized features.
     *
     * <p>For every fold: its training samples are all that it does not test, in ascending order. Each feature is standardized, minus the
     * mean, over the standard deviation (divisor: the number of samples), both of the fold's training samples; a feature that is constant
     * there is only shifted. The learner is asked once. The fold's error is the mean of the squared differences between its
     * predictions and the targets. The result is the mean of the folds' errors, every fold counting alike.
     *
     * <p>Example: the rows {@code {1}, {3}, {5}, {11}}, all targets 0, the folds {@code {3, 0}} and {@code {1, 2}} and a learner that predicts a row's
     * (standardized) number give {@code 14.6}: the first fold's test rows become 7 and −3, the second one's −0.6 and −0.2.
     *
     * @param x n rows of d features; not modified
     * @param y n targets; not modified
     * @param testFolds for every fold the indices it tests; not modified
     * @param learner asked once a fold
     */
    double error(double[][] x, double[] y, int[][] testFolds, FoldLearner learner);
}
