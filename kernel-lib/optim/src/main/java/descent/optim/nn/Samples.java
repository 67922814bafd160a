package descent.optim.nn;

import descent.optim.linalg.Require;
import org.jspecify.annotations.Nullable;

/**
 * Inputs with their targets, and perhaps a weight for each: what a network learns from. Immutable; arrays are copied.
 *
 * <p>Class labels become one-hot rows, so that a target is always a row as wide as the network's output.
 */
public final class Samples {
    private final int size;
    private final int inputs;
    private final int outputs;
    private final double[] x;
    private final double[] y;
    private final double @Nullable [] weights;

    private Samples(int size, int inputs, int outputs, double[] x, double[] y, double @Nullable [] weights) {
        this.size = size;
        this.inputs = inputs;
        this.outputs = outputs;
        this.x = x;
        this.y = y;
        this.weights = weights;
    }

    /** Samples with several targets each, or with soft class shares. */
    public static Samples of(double[][] x, double[][] y) {
        if (x.length != y.length)
            throw new IllegalArgumentException(
                    "x and y must have the same number of rows but have " + x.length + " and " + y.length);
        Require.atLeast(1, "the number of samples", x.length);
        return new Samples(x.length, x[0].length, y[0].length, flat("x", x), flat("y", y), null);
    }

    /** Samples with one target each: a number to meet, or 0 and 1 for two classes. */
    public static Samples of(double[][] x, double[] y) {
        double[][] column = new double[y.length][];
        for (int i = 0; i < y.length; i++) column[i] = new double[] {y[i]};
        return of(x, column);
    }

    /** Samples with one of K class labels each, 0, …, K − 1. */
    public static Samples ofClasses(double[][] x, int[] labels, int classes) {
        double[][] oneHot = new double[labels.length][Require.atLeast(1, "classes", classes)];
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] < 0 || labels[i] >= classes)
                throw new IllegalArgumentException("label must be in 0 to " + (classes - 1) + " but was " + labels[i]);
            oneHot[i][labels[i]] = 1;
        }
        return of(x, oneHot);
    }

    /** Returns these samples with weights, which multiply each sample's loss. */
    public Samples withWeights(double... weight) {
        if (weight.length != size)
            throw new IllegalArgumentException("there are " + size + " samples but " + weight.length + " weights");
        for (double w : weight) Require.nonNegative("each weight", w);
        return new Samples(size, inputs, outputs, x, y, weight.clone());
    }

    /** Returns the samples with these indices, in this order; an index may occur several times. */
    public Samples subset(int... indices) {
        double[] someX = new double[indices.length * inputs];
        double[] someY = new double[indices.length * outputs];
        double[] someWeights = weights == null ? null : new double[indices.length];
        Require.atLeast(1, "the number of samples", indices.length);
        for (int k = 0; k < indices.length; k++) copy(indices[k], k, someX, someY, someWeights);
        return new Samples(indices.length, inputs, outputs, someX, someY, someWeights);
    }

    /** Copies sample i to row k of a batch. */
    void copy(int i, int k, double[] batchX, double[] batchY, double @Nullable [] batchWeights) {
        System.arraycopy(x, i * inputs, batchX, k * inputs, inputs);
        System.arraycopy(y, i * outputs, batchY, k * outputs, outputs);
        if (weights != null && batchWeights != null) batchWeights[k] = weights[i];
    }

    /** Returns their number. */
    public int size() {
        return size;
    }

    /** Returns the width of an input row. */
    public int inputs() {
        return inputs;
    }

    /** Returns the width of a target row. */
    public int outputs() {
        return outputs;
    }

    /** Returns whether they carry weights. */
    public boolean weighted() {
        return weights != null;
    }

    /** Returns a copy of the i-th input. */
    public double[] input(int i) {
        double[] row = new double[inputs];
        System.arraycopy(x, i * inputs, row, 0, inputs);
        return row;
    }

    /** Returns a copy of the i-th target. */
    public double[] target(int i) {
        double[] row = new double[outputs];
        System.arraycopy(y, i * outputs, row, 0, outputs);
        return row;
    }

    /** Returns the rows one after the other in a new array. */
    static double[] flat(String name, double[][] rows) {
        int width = rows.length == 0 ? 0 : rows[0].length;
        double[] all = new double[Math.multiplyExact(rows.length, width)];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != width)
                throw new IllegalArgumentException("row " + i + " of " + name + " must have length " + width
                        + " like the first but has " + rows[i].length);
            System.arraycopy(rows[i], 0, all, i * width, width);
        }
        return all;
    }
}
