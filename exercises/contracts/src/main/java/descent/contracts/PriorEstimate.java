package descent.contracts;

/** Exercise {@code 16-prior-shift}: the share of positives where nobody has labels. */
@FunctionalInterface
public interface PriorEstimate {
    /**
     * The share of positives among new cases, from the probabilities of a model that was trained with another share.
     *
     * <p>A probability p under the share a becomes, under the share b, the one whose odds are those of p times (b/(1 − b))/(a/(1 − a)). Start with the
     * share π₀ = {@code trained}. In each round take the probabilities, always the model's own, from the share {@code trained} to the share
     * π_t; their mean is π_{t+1}.
     *
     * <p>Example: {@code share({0.9, 0.5}, 0.5, 1)} is {@code 0.7}, and after 2 rounds it is {@code 0.827…}: 0.9 has become 0.9545 and 0.5 has become 0.7.
     *
     * @param p the model's probabilities for n ≥ 1 new cases, each in (0, 1); not modified
     * @param trained the share of positives in training, in (0, 1)
     * @param rounds how many rounds, at least 0
     */
    double share(double[] p, double trained, int rounds);
}
