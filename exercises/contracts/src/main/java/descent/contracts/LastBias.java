package descent.contracts;

/** Exercise {@code 10-prior-bias}: the last bias knows the class shares. */
@FunctionalInterface
public interface LastBias {
    /**
     * The biases of the last layer with which an untrained network, whose weights are 0, predicts these shares.
     *
     * <p>One share is that of the positives, before a sigmoid: one bias. Two or more are those of all classes, before a softmax: as
     * many biases (any of the equivalent answers). Example: {@code biases({0.8})} is {@code {1.386…}}.
     *
     * @param shares one number in (0, 1), or at least two above 0 that add up to 1; not modified
     */
    double[] biases(double[] shares);
}
