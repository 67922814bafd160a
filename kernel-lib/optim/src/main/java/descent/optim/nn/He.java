package descent.optim.nn;

import descent.optim.linalg.Require;
import java.util.random.RandomGenerator;

/**
 * He's start: keeps the variance of activations (fan-in) or of gradients (fan-out) through layers of rectifiers.
 *
 * <pre>
 * normal    standard deviation s = gain/√fan
 * uniform   in ±gain √(3/fan) = ±√3 s
 * </pre>
 *
 * <p>With gain √2 for ReLU, because half of the units are off. Equal to torch's {@code kaiming_normal_} and
 * {@code kaiming_uniform_}.
 *
 * <p>Source: He, Zhang, Ren and Sun, "Delving deep into rectifiers", 2015, equations (10) and (14).
 *
 * @param gain &gt; 0, √2 for ReLU; {@link Activation#gain} for others
 * @param fan which width counts
 * @param distribution normal or uniform
 */
public record He(double gain, Fan fan, Distribution distribution) implements Initializer {
    /** Which side of a layer is counted. */
    public enum Fan {
        /** The number of inputs: activations keep their size forward. */
        IN,
        /** The number of outputs: gradients keep theirs backward. */
        OUT
    }

    /** Checks the gain. */
    public He {
        Require.positive("gain", gain);
    }

    /** Normal weights for ReLU by fan-in, the usual form. */
    public static He normal() {
        return new He(Math.sqrt(2), Fan.IN, Distribution.NORMAL);
    }

    /** Uniform weights for ReLU by fan-in. */
    public static He uniform() {
        return new He(Math.sqrt(2), Fan.IN, Distribution.UNIFORM);
    }

    /** Normal weights by fan-in with the gain of this activation. */
    public static He of(Activation activation) {
        return normal().withGain(activation.gain());
    }

    /** What {@code torch.nn.Linear} starts with, for its weights: uniform in ±1/√fanIn. */
    public static He torchLinear() {
        return new He(1 / Math.sqrt(3), Fan.IN, Distribution.UNIFORM);
    }

    /** Returns the same with another gain. */
    public He withGain(double other) {
        return new He(other, fan, distribution);
    }

    /** Returns the same, counting this side. */
    public He withFan(Fan side) {
        return new He(gain, side, distribution);
    }

    /** Returns the standard deviation s of a weight. */
    public double deviation(int fanIn, int fanOut) {
        return gain / Math.sqrt(fan == Fan.IN ? fanIn : fanOut);
    }

    /** Returns the bound of the uniform distribution, √3 s. */
    public double bound(int fanIn, int fanOut) {
        return gain * Math.sqrt(3.0 / (fan == Fan.IN ? fanIn : fanOut));
    }

    @Override
    public void fill(double[] theta, int offset, int rows, int columns, RandomGenerator random) {
        distribution.fill(theta, offset, rows * columns, deviation(columns, rows), random);
    }
}
