package descent.check;

import java.util.random.RandomGenerator;

/**
 * Seeded inputs for property checks: the same seed draws the same on every machine and JDK (SplitMix64).
 *
 * <p>Each check gets its own, from the run's seed and the check's name, so that no check shifts another's inputs. It is a
 * {@link RandomGenerator} too, to be passed to answers that need one.
 */
public final class Draws implements RandomGenerator {
    private long state;

    /** Draws from a seed. */
    public Draws(long seed) {
        state = seed;
    }

    @Override
    public long nextLong() {
        long z = state += 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    @Override
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** A standard normal number by Box and Muller, in {@link StrictMath}. */
    @Override
    public double nextGaussian() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - nextDouble()));
        return radius * StrictMath.cos(2 * StrictMath.PI * nextDouble());
    }

    /** A number in [low, high). */
    public double real(double low, double high) {
        return low + (high - low) * nextDouble();
    }

    /** A whole number from low to high, both included. */
    public int integer(int low, int high) {
        return low + (int) Long.remainderUnsigned(nextLong(), (long) high - low + 1);
    }

    /** A vector of numbers in [low, high). */
    public double[] vector(int length, double low, double high) {
        double[] vector = new double[length];
        for (int i = 0; i < length; i++) {
            vector[i] = real(low, high);
        }
        return vector;
    }

    /** A matrix of numbers in [low, high), row by row. */
    public double[][] matrix(int rows, int columns, double low, double high) {
        double[][] matrix = new double[rows][];
        for (int i = 0; i < rows; i++) {
            matrix[i] = vector(columns, low, high);
        }
        return matrix;
    }
}
