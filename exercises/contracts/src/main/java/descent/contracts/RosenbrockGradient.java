package descent.contracts;

/** Exercise {@code 01-rosenbrock-gradient}: the chain rule in a curved valley. */
@FunctionalInterface
public interface RosenbrockGradient {
    /**
     * The gradient of {@code f(x, y) = (1 − x)² + 100(y − x²)²}.
     *
     * <p>Example: {@code gradient({-1.5, 1.5})} is {@code {-455, -150}}.
     *
     * @param p the point (x, y); not modified
     * @return the two partial derivatives, in a new array
     */
    double[] gradient(double[] p);
}
