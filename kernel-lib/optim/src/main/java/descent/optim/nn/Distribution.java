package descent.optim.nn;

import java.util.random.RandomGenerator;

/** What start weights are drawn from, with mean 0 and a given standard deviation. */
public enum Distribution {
    /** N(0, s²). */
    NORMAL,

    /** Uniform in ±√3 s. */
    UNIFORM;

    /** Writes n independent numbers of this standard deviation, from {@code offset} on. */
    void fill(double[] theta, int offset, int n, double deviation, RandomGenerator random) {
        double bound = Math.sqrt(3) * deviation;
        for (int i = offset; i < offset + n; i++)
            theta[i] = this == NORMAL ? deviation * random.nextGaussian() : bound * (2 * random.nextDouble() - 1);
    }
}
