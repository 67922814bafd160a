package descent.optim.schedule;

import descent.optim.linalg.Require;

/**
 * Rises linearly for w steps and then falls like 1/√t, η(t) = η₀ min((t + 1)/w, √(w/(t + 1))); the top is η₀ at step w − 1.
 *
 * <p>{@link #noam} is the same curve by the parameters of the Transformer paper.
 *
 * @param peakRate η₀ ≥ 0
 * @param warmUp w ≥ 1
 */
public record InverseRootWarmUp(double peakRate, int warmUp) implements Schedule {
    /** Checks the settings. */
    public InverseRootWarmUp {
        Require.nonNegative("peakRate", peakRate);
        Require.atLeast(1, "warmUp", warmUp);
    }

    /**
     * η(t) = f d^{−1/2} min(s^{−1/2}, s w^{−3/2}), s = t + 1; the top is f/√(d w).
     *
     * <p>Source: Vaswani et al., "Attention is all you need", NeurIPS 2017, equation (3), with f = 1.
     */
    public static InverseRootWarmUp noam(double factor, int modelSize, int warmUp) {
        Require.atLeast(1, "modelSize", modelSize);
        Require.atLeast(1, "warmUp", warmUp);
        return new InverseRootWarmUp(factor / (Math.sqrt(modelSize) * Math.sqrt(warmUp)), warmUp);
    }

    @Override
    public double at(int step) {
        double s = step + 1.0;
        return peakRate * Math.min(s / warmUp, Math.sqrt(warmUp / s));
    }
}
