package descent.contracts;

/** Exercise {@code 12-soft-threshold}: the proximal step of the absolute value. */
@FunctionalInterface
public interface SoftThreshold {
    /**
     * The u that minimizes {@code ½(u − v)² + t|u|}.
     *
     * <p>Example: {@code prox(3, 1)} is {@code 2}, {@code prox(-3, 1)} is {@code -2}, {@code prox(0.5, 1)} is {@code 0}
     * (minus zero is as good).
     *
     * @param v where the data want the weight
     * @param t the threshold, at least 0
     */
    double prox(double v, double t);
}
