package descent.optim.geometry;

import descent.optim.linalg.Require;
import descent.optim.linalg.Vectors;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Hutchinson's estimate of a trace: the mean of uᵀAu over random signs u.
 *
 * <p>Unbiased, with variance 2 Σ_{i≠j} aᵢⱼ² per probe: exact for a diagonal A, and the error falls like 1/√probes. For the diagonal itself: {@link descent.optim.objective.Hutchinson}.
 *
 * <p>Source: Hutchinson, "A stochastic estimator of the trace of the influence matrix for Laplacian smoothing splines", 1990.
 *
 * @param trace the mean
 * @param standardError the standard deviation of the mean, NaN for one probe
 * @param probes how many products it took
 */
public record TraceEstimate(double trace, double standardError, int probes) {
    /** Estimates the trace of an n × n operator. */
    public static TraceEstimate of(SymmetricOperator a, int n, int probes, RandomGenerator random) {
        Require.atLeast(1, "probes", probes);
        double[] u = new double[n];
        double[] au = new double[n];
        double mean = 0;
        double squares = 0;
        for (int k = 1; k <= probes; k++) {
            for (int i = 0; i < n; i++) u[i] = random.nextBoolean() ? 1 : -1;
            a.apply(u, au);
            double one = Vectors.dot(u, au);
            double step = one - mean;
            mean += step / k;
            squares += step * (one - mean); // Welford
        }
        double error = probes > 1 ? Math.sqrt(squares / (probes - 1.0) / probes) : Double.NaN;
        return new TraceEstimate(mean, error, probes);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "trace %.6g ± %.2g (%d probes)", trace, standardError, probes);
    }
}
