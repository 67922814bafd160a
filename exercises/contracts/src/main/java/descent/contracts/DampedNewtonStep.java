package descent.contracts;

/** Exercise {@code 19-damped-newton}: Newton's step, repaired and damped. */
@FunctionalInterface
public interface DampedNewtonStep {
    /**
     * The next point {@code x + αd}, where {@code (H + τI)d = −g}; τ is the first of 0, 0.001, 0.002, 0.004, 0.008, … for which H + τI is
     * positive definite, and α the first of 1, ½, ¼, … with {@code f(x + αd) ≤ f(x) + 0.0001·α·gᵀd}.
     *
     * <p>Example: for {@code f(x) = x₀² + 10x₁²} the next point after {1, 1} is {0, 0}.
     *
     * @param f the function; its gradient and its Hessian are asked for once
     * @param x where to start, one number or more; not modified
     * @return the next point, in a new array
     */
    double[] next(CurvedFunction f, double[] x);
}
