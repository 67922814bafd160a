package descent.contracts;

/** Exercise {@code 00-one-update}: the last phase of the loop. */
@FunctionalInterface
public interface OneUpdate {
    /**
     * The parameter after one step of gradient descent: {@code θ ← θ − η·g}.
     *
     * <p>Example: {@code update(2, 4, 0.1)} is {@code 1.6}.
     *
     * @param theta the parameter θ now
     * @param gradient the slope g of the objective there
     * @param rate the learning rate η, above 0
     */
    double update(double theta, double gradient, double rate);
}
