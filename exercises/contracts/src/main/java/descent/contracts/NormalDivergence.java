package descent.contracts;

/** Exercise {@code 20-normal-divergence}: how far apart two normal distributions are. */
@FunctionalInterface
public interface NormalDivergence {
    /**
     * {@code KL(p, q) = log(σ_q/σ_p) + (σ_p² + (μ_p − μ_q)²)/(2σ_q²) − ½}.
     *
     * <p>Example: {@code divergence(0, 1, 0.1, 1)} is {@code 0.005}.
     *
     * @param muP the mean of p
     * @param sigmaP the standard deviation of p, above 0
     * @param muQ the mean of q
     * @param sigmaQ the standard deviation of q, above 0
     */
    double divergence(double muP, double sigmaP, double muQ, double sigmaQ);
}
