package descent.optim.nn;

import java.util.random.RandomGenerator;

/**
 * How a matrix of weights, or a bias, starts.
 *
 * <p>Weights must differ, or the units of a layer stay copies of each other for ever; biases may all be zero.
 */
@FunctionalInterface
public interface Initializer {
    /** Writes a rows × columns matrix into θ, from {@code offset} on: fan-out is rows, fan-in is columns. */
    void fill(double[] theta, int offset, int rows, int columns, RandomGenerator random);

    /** Returns the start at one number: 0 for most biases, 1 for the forget gate of an {@link Lstm}. */
    static Initializer constant(double value) {
        return new Constant(value);
    }

    /**
     * Returns the bias before a sigmoid whose first prediction is the share π of positives, b = log(π/(1 − π)).
     *
     * <p>Often log π is advised, which predicts π/(1 + π): 0.231 for 0.3.
     *
     * <p>Source: Lin, Goyal, Girshick, He and Dollár, "Focal loss for dense object detection", 2017, section 4.1.
     *
     * @param positives π in (0, 1)
     */
    static Initializer logit(double positives) {
        return PriorBias.sigmoid(positives);
    }

    /**
     * Returns the bias before a softmax whose first prediction is the share of each class, bₖ = log πₖ.
     *
     * @param shares πₖ &gt; 0, scaled to the sum 1
     */
    static Initializer logPriors(double... shares) {
        return PriorBias.softmax(shares);
    }
}
