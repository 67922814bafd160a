package descent.optim.selection;

import java.util.Arrays;

/** One way to divide samples into those to learn from and those to test on. Immutable. */
public final class Fold {
    private final int[] train;
    private final int[] test;

    Fold(int[] train, int[] test) {
        this.train = train;
        this.test = test;
    }

    /** The fold that tests on these indices of n and trains on the others. */
    static Fold testing(int[] test, int n) {
        boolean[] out = new boolean[n];
        for (int i : test) out[i] = true;
        int[] train = new int[n - test.length];
        int at = 0;
        for (int i = 0; i < n; i++) if (!out[i]) train[at++] = i;
        int[] sorted = test.clone();
        Arrays.sort(sorted);
        return new Fold(train, sorted);
    }

    /** Returns the training indices, ascending. */
    public int[] train() {
        return train.clone();
    }

    /** Returns the test indices, ascending. */
    public int[] test() {
        return test.clone();
    }

    /** Returns the rows at these indices; the rows themselves are shared. */
    public static double[][] rows(double[][] x, int[] indices) {
        return Arrays.stream(indices).mapToObj(i -> x[i]).toArray(double[][]::new);
    }

    /** Returns the numbers at these indices. */
    public static double[] values(double[] y, int[] indices) {
        return Arrays.stream(indices).mapToDouble(i -> y[i]).toArray();
    }
}
