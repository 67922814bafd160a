package descent.contracts;

/** Exercise {@code 14-dropout}: inverted dropout. */
@FunctionalInterface
public interface DropoutStart {
    /**
     * Starts a layer that drops with probability p.
     *
     * <p>Example with p = 0.2: in training {@code forward({4, 4}, {0.1, 0.5}, true)} is {@code {0, 5}}, and then {@code backward({8, 8})} is
     * {@code {0, 10}}.
     *
     * @param p the probability to drop, at least 0 and below 1
     */
    DropoutPass start(double p);
}
