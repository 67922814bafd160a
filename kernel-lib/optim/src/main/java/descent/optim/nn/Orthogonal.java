package descent.optim.nn;

import descent.optim.linalg.Require;
import java.util.random.RandomGenerator;

/**
 * A random matrix with orthonormal rows or columns (whichever are fewer), times a gain: a linear layer of it keeps every length.
 *
 * <pre>W Wᵀ = gain² I if rows ≤ columns, else Wᵀ W = gain² I</pre>
 *
 * <p>Gaussian vectors are made orthonormal by Gram–Schmidt, twice, which is uniform over all such matrices; an entry has the
 * variance gain²/max(rows, columns). Cost: min² · max multiplications.
 *
 * <p>Source: Saxe, McClelland and Ganguli, "Exact solutions to the nonlinear dynamics of learning in deep linear neural networks",
 * 2014, section 3; Gram–Schmidt twice: Giraud, Langou and Rozložník, 2005.
 *
 * @param gain &gt; 0, 1 for linear layers
 */
public record Orthogonal(double gain) implements Initializer {
    /** Checks the gain. */
    public Orthogonal {
        Require.positive("gain", gain);
    }

    /** The matrix that keeps lengths, gain 1. */
    public Orthogonal() {
        this(1);
    }

    /** Returns the variance of an entry. */
    public double variance(int rows, int columns) {
        return gain * gain / Math.max(rows, columns);
    }

    @Override
    public void fill(double[] theta, int offset, int rows, int columns, RandomGenerator random) {
        int count = Math.min(rows, columns);
        int length = Math.max(rows, columns);
        double[][] vectors = new double[count][length];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < length; j++) vectors[i][j] = random.nextGaussian();
            for (int twice = 0; twice < 2; twice++) for (int k = 0; k < i; k++) removePart(vectors[i], vectors[k]);
            normalize(vectors[i]);
        }
        for (int r = 0; r < rows; r++)
            for (int c = 0; c < columns; c++)
                theta[offset + r * columns + c] = gain * (rows <= columns ? vectors[r][c] : vectors[c][r]);
    }

    private static void removePart(double[] v, double[] unit) {
        double dot = 0;
        for (int j = 0; j < v.length; j++) dot += v[j] * unit[j];
        for (int j = 0; j < v.length; j++) v[j] -= dot * unit[j];
    }

    private static void normalize(double[] v) {
        double sum = 0;
        for (double c : v) sum += c * c;
        double norm = Math.sqrt(sum);
        for (int j = 0; j < v.length; j++) v[j] /= norm;
    }
}
