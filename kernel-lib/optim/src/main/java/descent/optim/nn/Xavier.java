package descent.optim.nn;

import descent.optim.linalg.Require;
import java.util.random.RandomGenerator;

/**
 * Glorot's start: a compromise between keeping the variance of activations forward and of gradients backward.
 *
 * <pre>
 * normal    standard deviation s = gain √(2/(fanIn + fanOut))
 * uniform   in ±gain √(6/(fanIn + fanOut)) = ±√3 s
 * </pre>
 *
 * <p>Derived for layers that are linear near 0. Equal to torch's {@code xavier_normal_} and {@code xavier_uniform_}.
 *
 * <p>Source: Glorot and Bengio, "Understanding the difficulty of training deep feedforward neural networks", 2010, equations (12)
 * and (16).
 *
 * @param gain &gt; 0, 1 for linear layers; {@link Activation#gain} for others
 * @param distribution normal or uniform
 */
public record Xavier(double gain, Distribution distribution) implements Initializer {
    /** Checks the gain. */
    public Xavier {
        Require.positive("gain", gain);
    }

    /** Normal weights with gain 1. */
    public static Xavier normal() {
        return new Xavier(1, Distribution.NORMAL);
    }

    /** Uniform weights with gain 1. */
    public static Xavier uniform() {
        return new Xavier(1, Distribution.UNIFORM);
    }

    /** Returns the same with another gain. */
    public Xavier withGain(double other) {
        return new Xavier(other, distribution);
    }

    /** Returns the standard deviation s of a weight. */
    public double deviation(int fanIn, int fanOut) {
        return gain * Math.sqrt(2.0 / (fanIn + fanOut));
    }

    /** Returns the bound of the uniform distribution, √3 s. */
    public double bound(int fanIn, int fanOut) {
        return gain * Math.sqrt(6.0 / (fanIn + fanOut));
    }

    @Override
    public void fill(double[] theta, int offset, int rows, int columns, RandomGenerator random) {
        distribution.fill(theta, offset, rows * columns, deviation(columns, rows), random);
    }
}
