package descent.optim.search;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;

/**
 * A Gaussian process: a guess of a function from a few of its values, and how far the guess may be off.
 *
 * <pre>
 * k(a, b) = s² exp(−‖a − b‖²/(2ℓ²)),   K_ij = k(x_i, x_j) + σ²δ_ij,   k_i = k(x, x_i)
 * mean(x) = m + kᵀK⁻¹(y − m),   variance(x) = s² − kᵀK⁻¹k,   m = mean of y
 * log p(y) = −½(y − m)ᵀK⁻¹(y − m) − ½ log det K − (n/2) log 2π
 * </pre>
 *
 * <p>The variance is that of the function; an observation has σ² more. Fitting costs n³/3 (Cholesky), a prediction n². Scale the inputs to the unit cube first.
 *
 * <p>Source: Rasmussen and Williams, "Gaussian processes for machine learning", 2006, algorithm 2.1.
 */
public final class GaussianProcess {
    private static final double SHORTEST = 0.03;

    private final double[][] x;
    private final double centre;
    private final double length;
    private final double signal;
    private final double[][] factor; // K = L Lᵀ, lower triangle
    private final double[] weights; // K⁻¹(y − m)
    private final double logEvidence;

    /**
     * The process given its values at some points.
     *
     * @param x n ≥ 1 points, copied
     * @param y n finite values
     * @param length ℓ &gt; 0, the distance over which the function changes
     * @param signal s &gt; 0, the standard deviation of the function, in units of y
     * @param noise σ &gt; 0, the standard deviation of an observation; 1e-6·s where there is none, or K may be singular
     * @throws IllegalArgumentException if K is not positive definite to rounding: give more noise
     */
    public GaussianProcess(double[][] x, double[] y, double length, double signal, double noise) {
        int n = Require.atLeast(1, "the number of points", x.length);
        Vectors.length("y", y, n);
        this.length = Require.positive("length", length);
        this.signal = Require.positive("signal", signal);
        Require.positive("noise", noise);
        this.x = new double[n][];
        double sum = 0;
        for (int i = 0; i < n; i++) {
            this.x[i] = x[i].clone();
            sum += Require.finite("y[" + i + "]", y[i]);
        }
        centre = sum / n;
        factor = factor(noise * noise);
        weights = new double[n];
        double logDeterminant = 0;
        double fit = 0;
        for (int i = 0; i < n; i++) weights[i] = y[i] - centre;
        forward(weights);
        for (int i = 0; i < n; i++) {
            fit += weights[i] * weights[i]; // |L⁻¹(y − m)|² = (y − m)ᵀK⁻¹(y − m)
            logDeterminant += 2 * Math.log(factor[i][i]);
        }
        backward(weights);
        logEvidence = -0.5 * (fit + logDeterminant + n * Math.log(2 * Math.PI));
    }

    /**
     * The process whose length makes these values most likely, of 25 lengths from 0.03 to 3 in equal ratios. The signal is the standard deviation of y.
     *
     * @param x n ≥ 1 points of the unit cube
     * @param y n finite values
     * @param relativeNoise σ/s &gt; 0
     */
    public static GaussianProcess fitted(double[][] x, double[] y, double relativeNoise) {
        Vectors.length("y", y, x.length);
        double signal = spread(y);
        GaussianProcess best = new GaussianProcess(x, y, SHORTEST, signal, relativeNoise * signal);
        for (int i = 1; i <= 24; i++) {
            double length = SHORTEST * Math.pow(100, i / 24.0);
            GaussianProcess one = new GaussianProcess(x, y, length, signal, relativeNoise * signal);
            if (one.logEvidence > best.logEvidence) best = one;
        }
        return best;
    }

    /** Returns the mean at a point, which is not modified. */
    public double mean(double[] point) {
        return centre + Vectors.dot(covariances(point), weights);
    }

    /** Returns the standard deviation of the function at a point, never below 0. */
    public double deviation(double[] point) {
        double[] k = covariances(point);
        forward(k);
        return Math.sqrt(Math.max(0, signal * signal - Vectors.dot(k, k)));
    }

    /** Returns log p(y): how likely the values are under these settings. */
    public double logEvidence() {
        return logEvidence;
    }

    /** Returns ℓ. */
    public double length() {
        return length;
    }

    private static double spread(double[] y) {
        double mean = 0;
        for (double yi : y) mean += yi / y.length;
        double squares = 0;
        for (double yi : y) squares += (yi - mean) * (yi - mean) / y.length;
        return squares > 0 ? Math.sqrt(squares) : 1; // all the same: any signal fits
    }

    private double covariance(double[] a, double[] b) {
        double distance = Vectors.distance(a, b) / length;
        return signal * signal * Math.exp(-0.5 * distance * distance);
    }

    private double[] covariances(double[] point) {
        double[] k = new double[x.length];
        for (int i = 0; i < k.length; i++) k[i] = covariance(point, x[i]);
        return k;
    }

    private double[][] factor(double noiseVariance) {
        int n = x.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j <= i; j++) {
                double sum = covariance(x[i], x[j]) + (i == j ? noiseVariance : 0);
                for (int k = 0; k < j; k++) sum -= l[i][k] * l[j][k];
                if (i == j)
                    l[i][i] = Math.sqrt(Require.that(
                            sum > 0, "pivot " + i + " of the covariance", "must be positive (give more noise)", sum));
                else l[i][j] = sum / l[j][j];
            }
        return l;
    }

    /** Sets b ← L⁻¹b. */
    private void forward(double[] b) {
        for (int i = 0; i < b.length; i++) {
            for (int k = 0; k < i; k++) b[i] -= factor[i][k] * b[k];
            b[i] /= factor[i][i];
        }
    }

    /** Sets b ← L⁻ᵀb. */
    private void backward(double[] b) {
        for (int i = b.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < b.length; k++) b[i] -= factor[k][i] * b[k];
            b[i] /= factor[i][i];
        }
    }
}
