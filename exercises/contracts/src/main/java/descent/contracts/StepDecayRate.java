package descent.contracts;

/** Exercise {@code 09-step-decay}: a rate that falls by a factor every so many updates. */
@FunctionalInterface
public interface StepDecayRate {
    /**
     * The rate in force during update t: {@code η₀ · γ^⌊t/s⌋}.
     *
     * <p>Example: {@code rate(8, 0.5, 10, 25)} is {@code 2}. Update s is the first with a lower rate.
     *
     * @param first η₀, above 0
     * @param factor γ, above 0
     * @param every s, at least 1
     * @param step t, at least 0; the first update is 0
     */
    double rate(double first, double factor, int every, int step);
}
