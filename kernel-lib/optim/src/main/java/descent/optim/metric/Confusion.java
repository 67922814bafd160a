package descent.optim.metric;

import descent.optim.linalg.Require;

/**
 * The confusion matrix and what is computed from it.
 *
 * <p>Rows are true classes, columns predicted ones. 0/0 counts as 0. For two classes 1 is the positive one, unless a class is named. Immutable.
 */
public final class Confusion {
    private final int[][] counts;
    private final int total;

    private Confusion(int[][] counts) {
        this.counts = counts;
        int sum = 0;
        for (int[] row : counts) for (int c : row) sum += c;
        total = sum;
    }

    /** Counts n true and predicted classes 0, …, K − 1; neither array is modified. */
    public static Confusion of(int[] y, int[] predicted) {
        if (y.length != predicted.length || y.length == 0)
            throw new IllegalArgumentException("y and predicted must have the same length, at least 1, but have "
                    + y.length + " and " + predicted.length);
        int classes = 2;
        for (int i = 0; i < y.length; i++) {
            classes = Math.max(classes, 1 + Require.atLeast(0, "y[" + i + "]", y[i]));
            classes = Math.max(classes, 1 + Require.atLeast(0, "predicted[" + i + "]", predicted[i]));
        }
        int[][] counts = new int[classes][classes];
        for (int i = 0; i < y.length; i++) counts[y[i]][predicted[i]]++;
        return new Confusion(counts);
    }

    /** Counts for two classes, predicting 1 where score ≥ threshold. */
    public static Confusion at(double threshold, int[] y, double[] scores) {
        int[] predicted = new int[scores.length];
        for (int i = 0; i < scores.length; i++) predicted[i] = scores[i] >= threshold ? 1 : 0;
        return of(y, predicted);
    }

    /** Returns a copy of the matrix, rows true, columns predicted. */
    public int[][] counts() {
        int[][] copy = new int[counts.length][];
        for (int k = 0; k < copy.length; k++) copy[k] = counts[k].clone();
        return copy;
    }

    /** Returns K, at least 2. */
    public int classes() {
        return counts.length;
    }

    /** Returns the share of right predictions. */
    public double accuracy() {
        int right = 0;
        for (int k = 0; k < counts.length; k++) right += counts[k][k];
        return (double) right / total;
    }

    /** Returns, of what was predicted to be class k, the share that is. */
    public double precision(int k) {
        return ratio(counts[k][k], predicted(k));
    }

    /** Returns, of what is class k, the share that was predicted: also sensitivity, true-positive rate. */
    public double recall(int k) {
        return ratio(counts[k][k], actual(k));
    }

    /** Returns F_β = (1 + β²)·P·R/(β²P + R) of class k: recall counts β times as much as precision. */
    public double fBeta(double beta, int k) {
        double square = Require.positive("beta", beta) * beta;
        return ratio((1 + square) * counts[k][k], square * actual(k) + predicted(k));
    }

    /** Returns F₁ = 2PR/(P + R) of class k. */
    public double f1(int k) {
        return fBeta(1, k);
    }

    /** Returns the precision of class 1. */
    public double precision() {
        return precision(1);
    }

    /** Returns the recall of class 1. */
    public double recall() {
        return recall(1);
    }

    /** Returns F₁ of class 1. */
    public double f1() {
        return f1(1);
    }

    /** Returns the mean recall over the classes that occur. */
    public double balancedAccuracy() {
        double sum = 0;
        int occurring = 0;
        for (int k = 0; k < counts.length; k++) {
            if (actual(k) == 0) continue;
            sum += recall(k);
            occurring++;
        }
        return sum / occurring;
    }

    /**
     * Returns Matthews' correlation coefficient, 0 where one side is constant.
     *
     * <p>Source: Gorodkin, "Comparing two K-category assignments by a K-category correlation coefficient", 2004, equation (8).
     */
    public double matthews() {
        double right = 0;
        double cross = 0;
        double ofTrue = 0;
        double ofPredicted = 0;
        for (int k = 0; k < counts.length; k++) {
            right += counts[k][k];
            cross += (double) actual(k) * predicted(k);
            ofTrue += (double) actual(k) * actual(k);
            ofPredicted += (double) predicted(k) * predicted(k);
        }
        double square = (double) total * total;
        return ratio(right * total - cross, Math.sqrt((square - ofPredicted) * (square - ofTrue)));
    }

    /**
     * Returns Cohen's κ: agreement beyond chance.
     *
     * <p>Source: Cohen, "A coefficient of agreement for nominal scales", 1960, equation (1).
     */
    public double kappa() {
        double chance = 0;
        for (int k = 0; k < counts.length; k++) chance += (double) actual(k) * predicted(k) / total / total;
        return ratio(accuracy() - chance, 1 - chance);
    }

    /** Returns how often class k is true. */
    public int actual(int k) {
        int sum = 0;
        for (int c : counts[k]) sum += c;
        return sum;
    }

    /** Returns how often class k was predicted. */
    public int predicted(int k) {
        int sum = 0;
        for (int[] row : counts) sum += row[k];
        return sum;
    }

    private static double ratio(double a, double b) {
        return b == 0 ? 0 : a / b;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("true \\ predicted");
        for (int[] row : counts) {
            text.append('\n');
            for (int c : row) text.append(String.format("%8d", c));
        }
        return text.toString();
    }
}
