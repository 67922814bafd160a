package descent.optim.selection;

import descent.optim.linalg.Require;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** A division into training, validation and test samples: fit on the first, choose on the second, report the third once. Immutable. */
public final class Split {
    private final int[] train;
    private final int[] validation;
    private final int[] test;

    private Split(int[] train, int[] validation, int[] test) {
        this.train = train;
        this.validation = validation;
        this.test = test;
    }

    /**
     * Divides n shuffled samples.
     *
     * @param validationShare share for validation, in [0, 1)
     * @param testShare share for the test, in [0, 1); both rounded, and at least one sample must be left to train on
     */
    public static Split of(int n, double validationShare, double testShare, RandomGenerator random) {
        Require.fraction("validationShare", validationShare);
        Require.fraction("testShare", testShare);
        int validation = (int) Math.round(n * validationShare);
        int test = (int) Math.round(n * testShare);
        Require.atLeast(1, "training samples", n - validation - test);
        int[] order = KFold.shuffled(n, random);
        return new Split(
                sorted(order, 0, n - validation - test),
                sorted(order, n - validation - test, n - test),
                sorted(order, n - test, n));
    }

    private static int[] sorted(int[] order, int from, int to) {
        int[] part = Arrays.copyOfRange(order, from, to);
        Arrays.sort(part);
        return part;
    }

    /** Returns the training indices, ascending. */
    public int[] train() {
        return train.clone();
    }

    /** Returns the validation indices, ascending. */
    public int[] validation() {
        return validation.clone();
    }

    /** Returns the test indices, ascending. */
    public int[] test() {
        return test.clone();
    }
}
