package descent.contracts;

/** Exercise {@code 02-largest-stable-rate}: the limit of gradient descent on a quadratic. */
@FunctionalInterface
public interface LargestStableRate {
    /**
     * {@code 2/L}, where L is the largest eigenvalue of the Hessian, to a relative error of 1e-6 or less.
     *
     * <p>Example: {@code rate({{2, 1}, {1, 2}})} is {@code 0.666667}, because the eigenvalues are 1 and 3.
     *
     * @param hessian a symmetric matrix without negative eigenvalues, n×n with n ≥ 1; its largest eigenvalue is above 0 and at least 1.2
     *     times the next; not modified
     */
    double rate(double[][] hessian);
}
