package descent.contracts;

/** Exercise {@code 03-refute-convexity}: whether values of a function show that it is not convex. */
@FunctionalInterface
public interface ConvexityProbe {
    /**
     * Whether some value lies above the chord of two others, one on each side of it, by more than 1e-9.
     *
     * <p>Example: {@code refutes({0, 1, 3}, {0, 2, 3})} is {@code true}: at 1 the chord from (0, 0) to (3, 3) has the height 1, and the value
     * is 2.
     *
     * @param x where the function was measured: different numbers in any order; not modified
     * @param f its values there, as many; not modified
     */
    boolean refutes(double[] x, double[] f);
}
