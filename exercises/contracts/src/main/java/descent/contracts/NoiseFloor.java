package descent.contracts;

/** Exercise {@code 04-noise-floor}: where SGD with a constant rate ends on a parabola. */
@FunctionalInterface
public interface NoiseFloor {
    /**
     * The stationary variance of θ under {@code θ ← θ − η(λθ + ξ)}, where ξ is the mean of b independent noises of variance σ².
     *
     * <p>It is {@code ησ²/(bλ(2 − ηλ))} while {@code ηλ < 2}; from there on θ has no stationary variance and the answer is infinity. Example:
     * {@code floor(0.5, 2, 3, 1)} is {@code 0.75}.
     *
     * @param rate η, above 0
     * @param curvature λ, above 0
     * @param variance σ² of one example's gradient, at least 0
     * @param batchSize b, at least 1
     */
    double floor(double rate, double curvature, double variance, int batchSize);
}
