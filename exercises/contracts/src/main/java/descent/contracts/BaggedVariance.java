package descent.contracts;

/** Exercise {@code 15-bagged-variance}: the variance of the mean of correlated models. */
@FunctionalInterface
public interface BaggedVariance {
    /**
     * The variance of the mean of B predictions, each with variance σ² and each pair with correlation ρ.
     *
     * <p>Example: {@code variance(4, 0.25, 6)} is {@code 1.5}: the floor ρσ² = 1, and 0.5 that more models would take away.
     *
     * @param sigma2 σ², at least 0
     * @param rho ρ from 0 to 1
     * @param models B, at least 1
     */
    double variance(double sigma2, double rho, int models);
}
