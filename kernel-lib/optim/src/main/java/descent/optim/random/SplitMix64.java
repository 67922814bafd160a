package descent.optim.random;

import java.util.random.RandomGenerator;

/**
 * The house generator SplitMix64: fast, small, and with the same numbers on every machine and every JDK.
 *
 * <pre>
 * s ← s + 0x9E3779B97F4A7C15;  z = (s ⊕ s≫30)·0xBF58476D1CE4E5B9;  z = (z ⊕ z≫27)·0x94D049BB133111EB;  z ⊕ z≫31
 * </pre>
 *
 * <p>Everything that is derived from the 64 bits (uniform, bounded, normal numbers) is computed here and with
 * {@link StrictMath}, because the JDK's own derivations have changed between releases. Mutable; not to be shared by threads:
 * give each its own by {@link #split()}.
 *
 * <p>Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014, figure 17.
 */
public final class SplitMix64 implements RandomGenerator {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;
    private double spare = Double.NaN;

    /** Starts from a seed; equal seeds give equal sequences. */
    public SplitMix64(long seed) {
        state = seed;
    }

    /** Returns a new generator, seeded by this one, for a part of the work that shall have its own numbers. */
    public SplitMix64 split() {
        return new SplitMix64(nextLong());
    }

    @Override
    public long nextLong() {
        long z = state += GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    @Override
    public int nextInt() {
        return (int) (nextLong() >>> 32);
    }

    @Override
    public boolean nextBoolean() {
        return nextLong() < 0;
    }

    /** Returns a uniform number in [0, 1), a multiple of 2⁻⁵³. */
    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    @Override
    public float nextFloat() {
        return (nextLong() >>> 40) * 0x1.0p-24f;
    }

    @Override
    public double nextDouble(double bound) {
        return nextDouble(0, bound);
    }

    @Override
    public double nextDouble(double from, double to) {
        if (!(from < to && to - from <= Double.MAX_VALUE))
            throw new IllegalArgumentException("from must be less than to but they were " + from + " and " + to);
        double r = from + nextDouble() * (to - from);
        return r < to ? r : Math.nextDown(to);
    }

    @Override
    public int nextInt(int bound) {
        return (int) nextLong(bound);
    }

    @Override
    public int nextInt(int from, int to) {
        return (int) nextLong(from, to);
    }

    /** Returns a uniform integer in [0, bound), without bias: numbers above the last multiple of the bound are drawn again. */
    @Override
    public long nextLong(long bound) {
        if (bound <= 0) throw new IllegalArgumentException("bound must be positive but was " + bound);
        long bits = nextLong() >>> 1;
        long result = bits % bound;
        while (bits - result + (bound - 1) < 0) {
            bits = nextLong() >>> 1;
            result = bits % bound;
        }
        return result;
    }

    @Override
    public long nextLong(long from, long to) {
        if (from >= to)
            throw new IllegalArgumentException("from must be less than to but they were " + from + " and " + to);
        long width = to - from;
        if (width > 0) return from + nextLong(width);
        long result = nextLong();
        while (result < from || result >= to) result = nextLong();
        return result;
    }

    /** Returns a standard normal number by Marsaglia's polar method, which makes two at a time and keeps the second. */
    @Override
    public double nextGaussian() {
        if (!Double.isNaN(spare)) {
            double result = spare;
            spare = Double.NaN;
            return result;
        }
        double u;
        double v;
        double s;
        do {
            u = 2 * nextDouble() - 1;
            v = 2 * nextDouble() - 1;
            s = u * u + v * v;
        } while (s >= 1 || s == 0);
        double factor = StrictMath.sqrt(-2 * StrictMath.log(s) / s);
        spare = v * factor;
        return u * factor;
    }

    @Override
    public double nextGaussian(double mean, double deviation) {
        if (!(deviation >= 0))
            throw new IllegalArgumentException("deviation must be non-negative but was " + deviation);
        return mean + deviation * nextGaussian();
    }

    /** Returns an exponential number with mean 1, by inversion. */
    @Override
    public double nextExponential() {
        return -StrictMath.log1p(-nextDouble());
    }

    @Override
    public void nextBytes(byte[] bytes) {
        for (int i = 0; i < bytes.length; i += 8) {
            long bits = nextLong();
            for (int j = i; j < Math.min(i + 8, bytes.length); j++) {
                bytes[j] = (byte) bits;
                bits >>>= 8;
            }
        }
    }
}
