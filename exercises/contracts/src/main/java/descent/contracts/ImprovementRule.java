package descent.contracts;

/** Exercise {@code 23-expected-improvement}: what a trial is expected to gain. */
@FunctionalInterface
public interface ImprovementRule {
    /** The standard normal distribution. */
    interface Bell {
        /** φ(z), its density. */
        double density(double z);

        /** Φ(z), the probability of a value below z. */
        double distribution(double z);
    }

    /**
     * The expected value of {@code max(best − Y, 0)} for a normal Y: how much lower than the best score so far a trial is expected to be, where not being lower counts as 0.
     *
     * <p>Example: {@code improvement(0, 0, 1, bell)} is φ(0) = {@code 0.3989}.
     *
     * @param best the least score so far
     * @param mean of Y
     * @param deviation of Y, at least 0; at 0 the score is certain
     * @param bell φ and Φ
     */
    double improvement(double best, double mean, double deviation, Bell bell);
}
